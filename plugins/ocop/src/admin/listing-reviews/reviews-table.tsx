import type { ListingReviewRow } from "@ocop/contract"
import { Table, Text } from "@medusajs/ui"
import { groupName } from "../certificates/group-name"
import { useLanguage } from "../messages/use-language"
import { useMessages } from "../messages/use-messages"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"

/** Wordings that wait. */
export function ReviewsTable({ reviews }: { reviews: readonly ListingReviewRow[] }) {
  const words = useMessages().listingReviews
  const language = useLanguage()
  const { columns } = words
  return (
    <WideTable
      label={words.title}
      head={[columns.product, columns.producer, columns.kind, columns.age]}
    >
      {reviews.map((review) => (
        <Table.Row key={review.id}>
          <Table.Cell className="min-w-64 break-words py-2">
            <div className="flex items-center gap-3">
              {review.thumbnail && (
                <img src={review.thumbnail} alt="" className="size-10 rounded object-cover" />
              )}
              <div className="min-w-0">
                <TextLink to={`/listing-reviews/${review.id}`}>{review.title}</TextLink>
                <Text size="xsmall" className="text-ui-fg-muted">
                  {groupName(review.group_code, language)}
                </Text>
              </div>
            </div>
          </Table.Cell>
          <Table.Cell className="min-w-48 break-words py-2">{review.producer.name}</Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            {review.first ? words.first : words.change}
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {words.age(review.days_waiting)}
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  )
}
