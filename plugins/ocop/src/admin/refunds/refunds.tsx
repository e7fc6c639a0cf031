import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { Paging } from "../ui/paging"
import { BankRefund } from "./bank-refund"
import { CardRefund } from "./card-refund"
import { SettledRefunds } from "./settled-refunds"
import { PAGE, useRefunds, type RefundList } from "./use-refunds"

/** One list of refunds, and what it comes to. */
export function Refunds({
  list,
  offset,
  onOffset,
}: {
  list: RefundList
  offset: number
  onOffset: (offset: number) => void
}) {
  const { refunds: words, money } = useMessages()
  const { data, error, isPending, refetch } = useRefunds(list, offset)
  if (isPending) return <Loading label={words.loading} />
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  const { refunds, count, total } = data
  if (count === 0) return <Note>{words.empty[list]}</Note>
  return (
    <>
      <div className="px-6 py-3">
        <Text size="small">{words.sum(count, money.dong(total))}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {words.hints[list]}
        </Text>
      </div>
      {list === "settled" && <SettledRefunds refunds={refunds} />}
      {list !== "settled" && (
        <ul className="divide-y">
          {refunds.map((refund) => (
            <li key={refund.id} className="px-6 py-4">
              {list === "bank" ? <BankRefund refund={refund} /> : <CardRefund refund={refund} />}
            </li>
          ))}
        </ul>
      )}
      <Paging offset={offset} limit={PAGE} count={count} onOffset={onOffset} />
    </>
  )
}
