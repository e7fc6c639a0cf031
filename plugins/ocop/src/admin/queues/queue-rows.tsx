import type { QueueItem, QueueKind } from "@ocop/contract"
import { Badge, Checkbox, Table, Text, clx } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { waitedDays } from "../producers/waited-days"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"
import { placeOf } from "./item-place"
import { wordsOf } from "./item-words"

/** What waits in a queue, with a box before each where several can be answered at once. */
export function QueueRows({
  kind,
  items,
  at,
  chosen,
  onChoose,
}: {
  kind: QueueKind
  items: readonly QueueItem[]
  /** Which one keys are about. */
  at: number
  /** Ids; null where nothing is done with several. */
  chosen: ReadonlySet<string> | null
  onChoose: (id: string) => void
}) {
  const messages = useMessages()
  const { queues: words, money, day } = messages
  const { columns } = words
  const head = [columns.what, columns.producer, columns.waits, columns.due]
  return (
    <WideTable label={words.kinds[kind]} head={chosen === null ? head : [columns.choose, ...head]}>
      {items.map((item, index) => {
        const { title, detail } = wordsOf(kind, item, messages)
        return (
          <Table.Row
            key={item.id}
            data-queue-row={index}
            aria-current={index === at ? "true" : undefined}
            className={clx(index === at && "bg-ui-bg-highlight")}
          >
            {chosen !== null && (
              <Table.Cell className="w-12">
                <label className="inline-flex size-11 items-center justify-center">
                  <Checkbox
                    checked={chosen.has(item.id)}
                    onCheckedChange={() => onChoose(item.id)}
                    aria-label={words.choose(title)}
                  />
                </label>
              </Table.Cell>
            )}
            <Table.Cell className="min-w-64 break-words py-2">
              <TextLink to={placeOf(kind, item)}>{title}</TextLink>
              {detail !== null && (
                <Text size="xsmall" className="text-ui-fg-muted">
                  {detail}
                </Text>
              )}
              {item.amount !== null && (
                <Text size="xsmall" className="tabular-nums">
                  {money.dong(item.amount)}
                </Text>
              )}
            </Table.Cell>
            <Table.Cell className="min-w-44 break-words py-2">
              {item.producer?.name ?? "–"}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {words.waited(waitedDays(item.since, new Date()))}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {item.overdue ? (
                <Badge size="2xsmall" color="red">
                  {words.late(day.moment(item.due))}
                </Badge>
              ) : (
                day.moment(item.due)
              )}
            </Table.Cell>
          </Table.Row>
        )
      })}
    </WideTable>
  )
}
