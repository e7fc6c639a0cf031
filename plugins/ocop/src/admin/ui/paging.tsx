import { Button, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"

/** Which part of a list is shown, and the way to the next; nothing when it is all there. */
export function Paging({
  offset,
  limit,
  count,
  onOffset,
}: {
  offset: number
  limit: number
  count: number
  onOffset: (offset: number) => void
}) {
  const words = useMessages().paging
  if (count <= limit && offset === 0) return null
  return (
    <nav
      aria-label={words.label}
      className="flex flex-wrap items-center justify-between gap-2 px-6 py-4"
    >
      <Text size="small" className="text-ui-fg-subtle">
        {words.range(Math.min(offset + 1, count), Math.min(offset + limit, count), count)}
      </Text>
      <div className="flex gap-2">
        <Button
          size="small"
          variant="secondary"
          disabled={offset === 0}
          onClick={() => onOffset(Math.max(0, offset - limit))}
        >
          {words.previous}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={offset + limit >= count}
          onClick={() => onOffset(offset + limit)}
        >
          {words.next}
        </Button>
      </div>
    </nav>
  )
}
