import { Form, useNavigation } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { refusalWords } from "~/platform/refusal-words"
import { Button } from "~/ui/button"
import type { ReplyTrouble } from "./reply-to-review.server"

type ReplyFormProps = {
  id: string
  reply: string | null
  /** Characters that it may have. */
  most: number
  trouble: ReplyTrouble | null
}

/** Words to everybody who reads the review; large, for a thumb. */
export function ReplyForm({ id, reply, most, trouble }: ReplyFormProps) {
  const sending = useNavigation().formData?.get("id") === id
  const field = `loi-${id}`
  return (
    <Form method="post" noValidate className="space-y-3">
      <input type="hidden" name="id" value={id} />
      <div>
        <label htmlFor={field} className="mb-1 block font-heading text-lg">
          {m.portal_review_reply()}
        </label>
        <p id={`${field}-goi-y`} className="mb-2 text-ink-soft">
          {m.portal_review_reply_hint()}
        </p>
        <textarea
          id={field}
          name="loi"
          rows={4}
          maxLength={most}
          required
          defaultValue={trouble?.words ?? reply ?? ""}
          aria-invalid={trouble ? true : undefined}
          aria-describedby={`${field}-goi-y${trouble ? ` ${field}-loi` : ""}`}
          className={`w-full rounded-lg border bg-surface px-3 py-2 ${trouble ? "border-danger" : "border-line-strong"}`}
        />
        {trouble && (
          <p id={`${field}-loi`} role="alert" className="mt-1 text-danger">
            {troubleWords(trouble.code)}
          </p>
        )}
      </div>
      <Button className="min-h-14 w-full text-lg sm:w-auto" disabled={sending}>
        {reply ? m.portal_review_reply_save() : m.portal_review_reply_send()}
      </Button>
    </Form>
  )
}

function troubleWords(code: string): string {
  if (code === "shop.words_missing") return m.portal_review_missing()
  if (code === "ocop.review_not_found") return m.portal_review_gone()
  return refusalWords(code)
}
