import type { AdminShopOrdersResponse } from "@ocop/contract"
import { Badge, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { TextLink } from "../ui/text-link"
import { partMoney } from "./part-money"

/** One producer's part of an order: where the parcel and the money are, and what the platform keeps. */
export function OrderPart({ part }: { part: AdminShopOrdersResponse["shop_orders"][number] }) {
  const messages = useMessages()
  const { shopOrders: words, money } = messages
  const { tone, words: standing, amount } = partMoney(part, messages)
  const sums: readonly (readonly [string, number])[] = [
    [words.items, part.items_total - part.discount_total],
    [words.shipping, part.shipping_total],
    [words.total, part.total],
    [words.commission, part.commission_total],
  ]
  return (
    <li className="flex flex-col gap-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <TextLink to={`/producers/${part.producer_id}`}>
          {part.producer?.name ?? words.producer}
        </TextLink>
        <Badge size="2xsmall">{words.statuses[part.status]}</Badge>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Badge size="2xsmall" color={tone}>
          {standing}
        </Badge>
        <Text size="small" className="text-ui-fg-subtle">
          {[amount, words.methods[part.payment_method]].filter(Boolean).join(" · ")}
        </Text>
      </div>
      <dl className="txt-small grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-4">
        {sums.map(([name, sum]) => (
          <div key={name}>
            <dt className="text-ui-fg-subtle">{name}</dt>
            <dd className="tabular-nums">{money.dong(sum)}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
