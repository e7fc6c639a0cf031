import { wordDifference, type WordPart } from "@ocop/rules"
import { useMessages } from "../messages/use-messages"

/** One side of a text whose wording has changed: what it lost is struck out, what it gained is marked. */
export function ChangedWords({
  before,
  after,
  side,
}: {
  before: string
  after: string
  side: "before" | "after"
}) {
  const words = useMessages().listingReviews.differences
  const mine: WordPart["kind"] = side === "before" ? "removed" : "added"
  const parts = wordDifference(before, after).filter(({ kind }) => kind === "same" || kind === mine)
  if (parts.length === 0) return <span className="text-ui-fg-muted">{words.empty}</span>
  return (
    <span className="whitespace-pre-line break-words">
      {parts.map(({ kind, text }, index) => {
        if (kind === "same") return <span key={index}>{text}</span>
        const Tag = kind === "removed" ? "del" : "ins"
        return (
          <Tag key={index} className={LOOK[kind]}>
            <span className="sr-only"> ({words[kind]}) </span>
            {text}
          </Tag>
        )
      })}
    </span>
  )
}

const LOOK = {
  removed: "bg-ui-tag-red-bg text-ui-tag-red-text rounded-sm",
  added: "bg-ui-tag-green-bg text-ui-tag-green-text rounded-sm no-underline",
} as const
