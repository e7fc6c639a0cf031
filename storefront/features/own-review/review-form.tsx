import { Form, useNavigation } from "react-router"
import { markWords } from "~/features/review/mark-words"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import type { OwnReviewData } from "./load-own-reviews.server"
import type { ReviewTrouble } from "./save-own-review.server"

/** The best first, as it is said on the product's page. */
const MARKS = [5, 4, 3, 2, 1] as const

type ReviewFormProps = { data: OwnReviewData; trouble: ReviewTrouble | null }

/** A mark in words, and what there is to say. */
export function ReviewForm({ data: { review, words }, trouble }: ReviewFormProps) {
  const sending = useNavigation().state !== "idle"
  const typed = trouble ?? review
  const wrongMark = trouble?.wrong.includes("mark")
  const wrongWords = trouble?.wrong.includes("words")
  return (
    <Form method="post" noValidate className="space-y-5">
      <fieldset aria-describedby={wrongMark ? "diem-loi" : undefined}>
        <legend className="mb-1 font-bold">{m.own_review_mark_label()}</legend>
        {MARKS.map((mark) => (
          <label key={mark} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name="diem"
              value={mark}
              required
              defaultChecked={typed?.mark === mark}
              className="size-5 shrink-0 accent-brand"
            />
            <span>
              {markWords(mark)}{" "}
              <span className="text-ink-soft tabular-nums">({m.review_mark({ mark })})</span>
            </span>
          </label>
        ))}
        {wrongMark && (
          <p id="diem-loi" className="mt-1 text-sm text-danger">
            {m.own_review_mark_missing()}
          </p>
        )}
      </fieldset>
      <div>
        <label htmlFor="loi" className="mb-1 block font-bold">
          {m.own_review_words_label()}
        </label>
        <textarea
          id="loi"
          name="loi"
          rows={6}
          required
          minLength={words.least}
          maxLength={words.most}
          defaultValue={typed?.words ?? ""}
          aria-invalid={wrongWords ? true : undefined}
          aria-describedby={wrongWords ? "loi-goi-y loi-loi" : "loi-goi-y"}
          className={`w-full rounded-lg border bg-surface px-3 py-2 ${wrongWords ? "border-danger" : "border-line-strong"}`}
        />
        <p id="loi-goi-y" className="mt-1 text-sm text-ink-soft">
          {m.own_review_words_hint(words)}
        </p>
        {wrongWords && (
          <p id="loi-loi" className="mt-1 text-sm text-danger">
            {m.own_review_words_wrong(words)}
          </p>
        )}
      </div>
      {review && <p className="text-ink-soft">{m.own_review_changed_again()}</p>}
      <Button name="viec" value="write" className="w-full sm:w-auto" disabled={sending}>
        {review ? m.own_review_save() : m.own_review_send()}
      </Button>
    </Form>
  )
}
