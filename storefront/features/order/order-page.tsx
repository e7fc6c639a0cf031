import type { Checkout } from "@ocop/contract"
import { SumRow } from "~/features/cart/sum-row"
import { COD_PROVIDER } from "~/features/checkout/payment-methods"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { Price } from "~/ui/price"
import { KeepLink } from "./keep-link"
import { NextSteps } from "./next-steps"
import { OrderDetails } from "./order-details"
import { OrderPart } from "./order-part"
import { placedAt } from "./placed-at"

/** @param link the order's own address, in full */
export function OrderPage({ checkout, link }: { checkout: Checkout; link: string }) {
  const { shop_orders: parts } = checkout
  const cash = checkout.payment.provider_id === COD_PROVIDER
  return (
    <main id="noi-dung" className="mx-auto max-w-4xl space-y-6 px-4 py-6">
      <header>
        <h1 className="text-2xl text-brand">{m.order_thanks()}</h1>
        <p className="mt-1 text-lg">
          <strong>{m.order_number({ number: checkout.display_id })}</strong>
          <span className="text-ink-soft">
            {" "}
            · {m.order_placed_at({ time: placedAt(checkout.placed_at) })}
          </span>
        </p>
      </header>
      <KeepLink link={link} />
      {parts.map((part, index) => (
        <OrderPart
          key={part.id}
          part={part}
          index={index + 1}
          count={parts.length}
          paidOnDelivery={cash}
        />
      ))}
      <dl className="space-y-2 rounded-xl border border-line bg-surface p-4">
        <SumRow name={m.order_items_total()}>{formatDong(checkout.items_total)}</SumRow>
        {checkout.discount_total > 0 && (
          <SumRow name={m.order_discount()}>−{formatDong(checkout.discount_total)}</SumRow>
        )}
        <SumRow name={m.order_shipping()}>{formatDong(checkout.shipping_total)}</SumRow>
        <SumRow name={m.order_total()} strong>
          <Price amount={checkout.total} className="text-xl" />
        </SumRow>
      </dl>
      <OrderDetails checkout={checkout} />
      <NextSteps phone={checkout.contact.phone} cash={cash} />
      <ButtonLink to={shopPath("/tim-kiem")} variant="outline" className="print:hidden">
        {m.order_continue()}
      </ButtonLink>
    </main>
  )
}
