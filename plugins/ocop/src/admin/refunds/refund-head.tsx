import type { AdminRefund } from "@ocop/contract"
import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { TextLink } from "../ui/text-link"

/** How much, of which order, why, and since when. */
export function RefundHead({ refund }: { refund: AdminRefund }) {
  const { refunds: words, money, day } = useMessages()
  const { amount, order_id, order_number, reason, producer, created_at, buyer } = refund
  return (
    <div className="min-w-0">
      <Text weight="plus" className="tabular-nums">
        {money.dong(amount)}
      </Text>
      <Text size="small">
        <TextLink to={`/orders/${order_id}`}>{words.order(order_number)}</TextLink>
        {` · ${words.reasons[reason]} · ${producer.name}`}
      </Text>
      <Text size="small" className="text-ui-fg-subtle break-words">
        {[buyer.name, buyer.phone, day.moment(created_at)].filter(Boolean).join(" · ")}
      </Text>
      {refund.words && (
        <Text size="small" className="text-ui-fg-subtle whitespace-pre-line break-words">
          {refund.words}
        </Text>
      )}
    </div>
  )
}
