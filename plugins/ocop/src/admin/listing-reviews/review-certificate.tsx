import type { ListingReview } from "@ocop/contract"
import { Alert, Text } from "@medusajs/ui"
import { foldVietnamese } from "@ocop/rules"
import { CertifiedStars } from "../certificates/certified-stars"
import { StateBadge } from "../certificates/state-badge"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Note } from "../ui/note"
import { TextLink } from "../ui/text-link"

/** What gives the new wording its star today; the name is compared with the listing's. */
export function ReviewCertificate({ review }: { review: ListingReview }) {
  const { listingReviews, day } = useMessages()
  const words = listingReviews.certificate
  const tied = review.certificates.pending
  if (!tied) {
    return (
      <Box title={words.title}>
        <Note>{words.none}</Note>
      </Box>
    )
  }
  const sameName = foldVietnamese(tied.name) === foldVietnamese(review.pending.title)
  return (
    <Box title={words.title}>
      <div className="flex flex-col gap-3 px-6 py-4">
        <Text weight="plus" className="break-words">
          {tied.name}
        </Text>
        {!sameName && <Alert variant="warning">{words.otherName}</Alert>}
        {tied.state === null && <Text size="small">{words.never}</Text>}
        {tied.state !== null && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <StateBadge state={tied.state} />
            {tied.stars === null ? (
              <Text size="small">{words.noStar}</Text>
            ) : (
              <CertifiedStars stars={tied.stars} state="valid" />
            )}
          </div>
        )}
        {tied.number && (
          <Text size="small" className="break-words">
            {tied.number}
            {tied.valid_until && ` · ${day.of(tied.valid_until)}`}
          </Text>
        )}
        {tied.certificate_id && (
          <Text size="small">
            <TextLink to={`/certificates/${tied.certificate_id}`}>{words.open}</TextLink>
          </Text>
        )}
      </div>
    </Box>
  )
}
