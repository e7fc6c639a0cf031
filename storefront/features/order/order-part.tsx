import type { CheckoutPart } from "@ocop/contract"
import { Link } from "react-router"
import { SumRow } from "~/features/cart/sum-row"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { StoreIcon } from "~/ui/icons/store-icon"
import { cashDue } from "./cash-due"
import { OrderLine } from "./order-line"
import { statusWords } from "./status-words"

type OrderPartProps = { part: CheckoutPart; index: number; count: number; paidOnDelivery: boolean }

/** One producer's part: its parcel, where it stands, and the cash its courier will collect. */
export function OrderPart({ part, index, count, paidOnDelivery }: OrderPartProps) {
  const { producer } = part
  const status = statusWords(part.status)
  const due = cashDue(part, paidOnDelivery)
  return (
    <section aria-label={producer.name} className="rounded-xl border border-line bg-surface px-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-3">
        <h2 className="flex items-center gap-2 text-base">
          <StoreIcon className="size-5 text-ink-soft" />
          <Link to={shopPath(`/nha-san-xuat-ocop/${producer.handle}`)} className="hover:underline">
            {producer.name}
          </Link>
        </h2>
        {count > 1 && <p className="text-sm text-ink-soft">{m.order_part_of({ index, count })}</p>}
      </div>
      <p className="border-b border-line py-3">
        <span className="sr-only">{m.order_status()}: </span>
        <strong className="rounded-full bg-sunken px-3 py-1">{status.name}</strong>{" "}
        <span className="text-ink-soft">{status.text}</span>
      </p>
      <ul className="divide-y divide-line">
        {part.lines.map((line) => (
          <OrderLine key={line.id} line={line} />
        ))}
      </ul>
      <dl className="space-y-2 border-t border-line py-3">
        <SumRow name={m.order_items_total()}>{formatDong(part.items_total)}</SumRow>
        {part.discount_total > 0 && (
          <SumRow name={m.order_discount()}>−{formatDong(part.discount_total)}</SumRow>
        )}
        <SumRow name={m.order_shipping()}>{formatDong(part.shipping_total)}</SumRow>
        <SumRow name={m.order_part_total()} strong>
          {formatDong(part.total)}
        </SumRow>
      </dl>
      {due !== null && (
        <p className="mb-4 rounded-lg bg-star-soft px-4 py-3 text-center text-lg font-bold text-star">
          {m.order_cash_due({ amount: formatDong(due) })}
        </p>
      )}
    </section>
  )
}
