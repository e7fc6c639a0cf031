import { Form, Link } from "react-router"
import { SendFile } from "~/features/portal/send-file"
import { OWN_REVIEWS_PATH } from "~/features/review/review-path"
import { ReviewPictures } from "~/features/review/review-pictures"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { Notice } from "~/ui/notice"
import type { OwnReviewData } from "./load-own-reviews.server"
import { ownPicturesPath } from "./own-review-path"
import { ownReviewState, ownReviewTrouble } from "./own-review-words"
import { ReviewForm } from "./review-form"
import type { ReviewTrouble } from "./save-own-review.server"

type OwnReviewPageProps = { data: OwnReviewData; trouble: ReviewTrouble | null }

/** Writing, changing or deleting one review, and its pictures. */
export function OwnReviewPage({ data, trouble }: OwnReviewPageProps) {
  const { product, review, isSent, pictureTrouble } = data
  const code = trouble?.code ?? pictureTrouble
  return (
    <main id="noi-dung" className="mx-auto max-w-2xl space-y-6 px-4 py-6">
      <header>
        <Link
          to={shopPath(OWN_REVIEWS_PATH)}
          className="inline-flex min-h-11 items-center underline"
        >
          {m.own_review_back()}
        </Link>
        <h1 className="text-2xl">{m.own_review_form_title({ title: product.title })}</h1>
        <p className="text-ink-soft">{m.own_review_looked_at()}</p>
      </header>
      {code && (
        <Notice tone="warn" role="alert">
          <p>{ownReviewTrouble(code)}</p>
        </Notice>
      )}
      {isSent && !trouble && review && (
        <Notice role="status">
          <p>{m.own_review_sent()}</p>
        </Notice>
      )}
      {review && (
        <div className="space-y-1">
          <p>
            <strong className="inline-block rounded-lg bg-sunken px-3 py-1">
              {ownReviewState[review.state]()}
            </strong>
          </p>
          {review.reason && <p>{m.own_review_reason({ reason: review.reason })}</p>}
        </div>
      )}
      {review && <OwnPictures data={data} review={review} />}
      <ReviewForm key={review?.written_at} data={data} trouble={trouble} />
      {review && <DeleteReview id={review.id} />}
    </main>
  )
}

type Written = NonNullable<OwnReviewData["review"]>

function OwnPictures({ data, review }: { data: OwnReviewData; review: Written }) {
  const { product, mostPictures } = data
  const path = ownPicturesPath(product.listing_id, review.id)
  return (
    <section aria-labelledby="anh" className="space-y-3">
      <h2 id="anh" className="text-lg">
        {m.own_review_pictures()}
      </h2>
      <ReviewPictures
        pictures={review.pictures}
        pathOf={(id) => `${path}/${encodeURIComponent(id)}`}
      />
      {review.pictures.length < mostPictures && (
        <SendFile
          action={shopPath(path)}
          first={false}
          className="sm:w-auto"
          accept="image/jpeg,image/png,image/webp"
          words={{
            choose: m.own_review_picture_add(),
            sending: m.own_review_picture_sending(),
            wait: m.own_review_picture_wait(),
            send: m.own_review_picture_send(),
          }}
        />
      )}
      <p className="text-sm text-ink-soft">{m.own_review_picture_most({ count: mostPictures })}</p>
    </section>
  )
}

/** Behind a line that has to be opened first. */
function DeleteReview({ id }: { id: string }) {
  return (
    <details className="border-t border-line">
      <summary className="flex min-h-12 cursor-pointer items-center underline">
        {m.own_review_delete()}
      </summary>
      <Form method="post" className="space-y-3 pb-4">
        <p>{m.own_review_delete_lead()}</p>
        <input type="hidden" name="id" value={id} />
        <Button name="viec" value="delete" variant="danger">
          {m.own_review_delete_submit()}
        </Button>
      </Form>
    </details>
  )
}
