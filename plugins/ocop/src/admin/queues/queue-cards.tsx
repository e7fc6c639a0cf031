import type { QueueKind, QueuesResponse } from "@ocop/contract"
import { Badge, Text, clx } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { waitedDays } from "../producers/waited-days"

/** Every queue with how much waits, since when and how much of it too long; one of them is shown. */
export function QueueCards({
  queues,
  shown,
  onShow,
}: {
  queues: QueuesResponse["queues"]
  shown: QueueKind
  onShow: (kind: QueueKind) => void
}) {
  const { queues: words, money } = useMessages()
  return (
    <ul className="grid grid-cols-1 gap-2 px-6 py-4 sm:grid-cols-2 lg:grid-cols-3">
      {queues.map(({ kind, count, overdue, oldest_since, amount }) => (
        <li key={kind}>
          <button
            type="button"
            aria-pressed={kind === shown}
            onClick={() => onShow(kind)}
            className={clx(
              "focus-visible:shadow-borders-focus flex min-h-11 w-full items-start justify-between gap-3 rounded-lg border px-4 py-3 text-left outline-none",
              kind === shown
                ? "border-ui-border-interactive bg-ui-bg-highlight"
                : "border-ui-border-base bg-ui-bg-base hover:bg-ui-bg-base-hover"
            )}
          >
            <span className="flex min-w-0 flex-col gap-1">
              <Text as="span" size="small" weight="plus">
                {words.kinds[kind]}
              </Text>
              <Text as="span" size="xsmall" className="text-ui-fg-subtle">
                {oldest_since === null
                  ? words.nothing
                  : words.oldest(waitedDays(oldest_since, new Date()))}
                {!!amount && ` · ${money.dong(amount)}`}
              </Text>
              {overdue > 0 && (
                <Badge size="2xsmall" color="red" className="w-fit">
                  {words.overdue(overdue)}
                </Badge>
              )}
            </span>
            <Text
              as="span"
              size="xlarge"
              weight="plus"
              className={clx("tabular-nums", count === 0 && "text-ui-fg-muted")}
            >
              {count}
            </Text>
          </button>
        </li>
      ))}
    </ul>
  )
}
