import type { ListingReview } from "@ocop/contract"
import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"

/** Wordings of the listing that were approved before; nothing for a first one. */
export function ReviewHistory({ history }: Pick<ListingReview, "history">) {
  const { listingReviews, day } = useMessages()
  const words = listingReviews.history
  if (history.length === 0) return null
  return (
    <Box title={words.title}>
      <ul className="divide-y">
        {history.map(({ id, title, approved_at, approved_by }) => (
          <li key={id} className="txt-small px-6 py-3">
            <span className="break-words">{title}</span>
            <Text size="xsmall" className="text-ui-fg-muted">
              {[day.moment(approved_at), approved_by && words.by(approved_by)]
                .filter(Boolean)
                .join(", ")}
            </Text>
          </li>
        ))}
      </ul>
    </Box>
  )
}
