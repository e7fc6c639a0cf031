import type { ListingReview } from "@ocop/contract"
import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { ChangedWords } from "./changed-words"
import { wordingLines, type WordingLine } from "./wording-lines"

/** What shoppers read now beside the new wording, field by field, changed words marked. */
export function ReviewWording({ review }: { review: ListingReview }) {
  const words = useMessages().listingReviews
  const lines = wordingLines(review)
  const isFirst = review.live === null
  return (
    <Box
      title={words.differences.title}
      hint={isFirst ? words.nothingLive : words.differences.hint}
    >
      {!isFirst && review.differences.length === 0 && (
        <Text size="small" className="px-6 py-4">
          {words.differences.none}
        </Text>
      )}
      {!isFirst && (
        <div
          aria-hidden
          className="txt-compact-small-plus hidden grid-cols-2 gap-4 px-6 py-3 md:grid"
        >
          <span>{words.live}</span>
          <span>{words.pending}</span>
        </div>
      )}
      <dl className="divide-y">
        {lines.map((line) => (
          <Line key={line.field} line={line} isFirst={isFirst} />
        ))}
      </dl>
    </Box>
  )
}

function Line({ line, isFirst }: { line: WordingLine; isFirst: boolean }) {
  const { fields, live, pending, differences } = useMessages().listingReviews
  const { field, before, after, changed } = line
  return (
    <div className={`txt-small px-6 py-3 ${changed ? "" : "text-ui-fg-subtle"}`}>
      <dt className="txt-compact-small-plus text-ui-fg-subtle mb-1">{fields[field] ?? field}</dt>
      {changed && !isFirst ? (
        <div className="grid grid-cols-1 gap-3 md:grid-cols-2">
          {(["before", "after"] as const).map((side) => (
            <dd key={side} className="min-w-0">
              <span className="text-ui-fg-muted md:sr-only">
                {side === "before" ? live : pending}:{" "}
              </span>
              <ChangedWords before={before} after={after} side={side} />
            </dd>
          ))}
        </div>
      ) : (
        <dd className="min-w-0 whitespace-pre-line break-words">{after || differences.empty}</dd>
      )}
    </div>
  )
}
