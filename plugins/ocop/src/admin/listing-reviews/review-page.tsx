import { Container } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { TextLink } from "../ui/text-link"
import { ReviewCertificate } from "./review-certificate"
import { ReviewHead } from "./review-head"
import { ReviewHistory } from "./review-history"
import { ReviewOffer } from "./review-offer"
import { ReviewPictures } from "./review-pictures"
import { ReviewWording } from "./review-wording"
import { useReview } from "./use-reviews"

/** One wording beside what shoppers read now. */
export function ReviewPage() {
  const { id = "" } = useParams()
  const words = useMessages().listingReviews
  const { data: review, error, isPending, refetch } = useReview(id)
  if (!review) {
    return (
      <Container className="p-0">
        {isPending && <Loading label={words.loading} lines={10} />}
        {error && <Failed error={error} onRetry={() => void refetch()} />}
        {error && (
          <Note>
            <TextLink to="/listing-reviews">{words.back}</TextLink>
          </Note>
        )}
      </Container>
    )
  }
  return (
    <div className="flex flex-col gap-3">
      <ReviewHead review={review} />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-3">
          <ReviewWording review={review} />
          <ReviewPictures review={review} />
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <ReviewCertificate review={review} />
          <ReviewOffer offer={review.offer} />
          <ReviewHistory history={review.history} />
        </div>
      </div>
    </div>
  )
}
