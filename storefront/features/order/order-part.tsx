import type { CheckoutPart } from "@ocop/contract"
import { Link } from "react-router"
import { SumRow } from "~/features/cart/sum-row"
import { VatNote } from "~/features/cart/vat-note"
import { OWN_REVIEWS_PATH } from "~/features/review/review-path"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { StoreIcon } from "~/ui/icons/store-icon"
import { PartAfterOrder } from "./after/part-after-order"
import { OrderLine } from "./order-line"
import { OrderParcels } from "./order-parcels"
import { PartPayment } from "./part-payment"
import { statusWords } from "./status-words"

type OrderPartProps = {
  part: CheckoutPart
  index: number
  count: number
  /** Of the order's link. */
  token: string
  formKey: string
}

/** One producer's part: its parcel, where it stands, its money, and what may be done about it. */
export function OrderPart({ part, index, count, token, formKey }: OrderPartProps) {
  const { producer } = part
  const status = statusWords(part.status)
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
        {part.end_words && (
          <span className="mt-2 block">{m.order_producer_says({ words: part.end_words })}</span>
        )}
      </p>
      <OrderParcels part={part} />
      <ul className="divide-y divide-line">
        {part.lines.map((line) => (
          <OrderLine key={line.id} line={line} />
        ))}
      </ul>
      {part.status === "delivered" && (
        <p className="border-t border-line py-2 print:hidden">
          {m.order_review_hint()}{" "}
          <Link
            to={shopPath(OWN_REVIEWS_PATH)}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {m.own_review_write()}
          </Link>
        </p>
      )}
      <dl className="space-y-2 border-t border-line py-3">
        <SumRow name={m.order_items_total()}>{formatDong(part.items_total)}</SumRow>
        {part.discount_total > 0 && (
          <SumRow name={m.order_discount()}>−{formatDong(part.discount_total)}</SumRow>
        )}
        <SumRow name={m.order_shipping()}>{formatDong(part.shipping_total)}</SumRow>
        {part.refund_total > 0 && (
          <SumRow name={m.order_refund_total()}>−{formatDong(part.refund_total)}</SumRow>
        )}
        <SumRow name={m.order_part_total()} strong>
          {formatDong(part.total - part.refund_total)}
        </SumRow>
      </dl>
      {part.vat.length > 0 && part.total > part.refund_total && (
        <div className="-mt-1 pb-3">
          <VatNote vat={part.vat} />
        </div>
      )}
      <PartPayment part={part} />
      <PartAfterOrder part={part} token={token} formKey={formKey} />
    </section>
  )
}
