import type { AdminBankTransfer } from "@ocop/contract"
import { useMessages } from "../messages/use-messages"
import { CopyButton } from "../ui/copy-button"
import { Fact, Facts } from "../ui/facts"
import { TextLink } from "../ui/text-link"

/** What the bank said of a movement, and what was made of it. */
export function TransferFacts({ transfer }: { transfer: AdminBankTransfer }) {
  const { bankTransfers: words, money, day } = useMessages()
  const { facts } = words
  const { order, bank_reference, matched_amount, left_amount, state } = transfer
  return (
    <Facts>
      <Fact name={facts.content}>
        <span className="whitespace-pre-line">{transfer.content.trim() || words.noContent}</span>
      </Fact>
      <Fact name={facts.booked}>{day.moment(transfer.booked_at)}</Fact>
      <Fact name={facts.account}>{transfer.account}</Fact>
      <Fact name={facts.bankReference}>
        {bank_reference ?? transfer.transaction_id}
        <CopyButton text={bank_reference ?? transfer.transaction_id} label={facts.bankReference} />
      </Fact>
      <Fact name={facts.provider}>{words.providers[transfer.provider] ?? transfer.provider}</Fact>
      <Fact name={facts.order}>
        {order ? (
          <TextLink to={`/orders/${order.id}`}>{words.order(order.number)}</TextLink>
        ) : (
          words.noOrder
        )}
        {transfer.reference && ` · ${transfer.reference}`}
      </Fact>
      {matched_amount > 0 && <Fact name={facts.matched}>{money.dong(matched_amount)}</Fact>}
      {left_amount > 0 && (
        <Fact name={state === "refunded" ? facts.givenBack : facts.left}>
          {money.dong(left_amount)}
        </Fact>
      )}
      {transfer.refund_reference && (
        <Fact name={facts.refundReference}>{transfer.refund_reference}</Fact>
      )}
      {transfer.handled_at && <Fact name={facts.handled}>{day.moment(transfer.handled_at)}</Fact>}
    </Facts>
  )
}
