import type { Checkout } from "@ocop/contract"
import type { ReactNode } from "react"
import { SumRow } from "~/features/cart/sum-row"
import { COD_PROVIDER } from "~/features/checkout/payment-methods"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { Price } from "~/ui/price"
import { Notice } from "~/ui/notice"
import { troubleWords } from "./after-order-words"
import { RefundAccount, type BankChoice } from "./after/refund-account"
import { KeepLink } from "./keep-link"
import { NextSteps } from "./next-steps"
import { OrderDetails } from "./order-details"
import { OrderPart } from "./order-part"
import { placedAt } from "./placed-at"

/** Nothing of such a part is to come any more. */
const OVER: readonly string[] = ["delivered", "declined", "cancelled", "returned"]

type OrderPageProps = {
  checkout: Checkout
  /** The order's own address, in full. */
  link: string
  /** How it is paid, before everything else. */
  children?: ReactNode
  banks: readonly BankChoice[]
  /** Of the order's link. */
  token: string
  /** Of this showing of the page. */
  formKey: string
  /** Code of a refusal. */
  trouble: string | null
}

export function OrderPage({
  checkout,
  link,
  children,
  banks,
  token,
  formKey,
  trouble,
}: OrderPageProps) {
  const { shop_orders: parts } = checkout
  const owed = parts.some(({ after }) =>
    after.refunds.some(({ state, way }) => state === "open" && way === "bank")
  )
  const isUnderWay = parts.some(({ status }) => !OVER.includes(status))
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
      {trouble && (
        <Notice tone="warn" role="alert">
          {troubleWords(trouble)}
        </Notice>
      )}
      {children}
      <KeepLink link={link} />
      {owed && <RefundAccount account={checkout.refund_account} banks={banks} />}
      {parts.map((part, index) => (
        <OrderPart
          key={part.id}
          part={part}
          index={index + 1}
          count={parts.length}
          token={token}
          formKey={formKey}
        />
      ))}
      <dl className="space-y-2 rounded-xl border border-line bg-surface p-4">
        <SumRow name={m.order_items_total()}>{formatDong(checkout.items_total)}</SumRow>
        {checkout.discount_total > 0 && (
          <SumRow name={m.order_discount()}>−{formatDong(checkout.discount_total)}</SumRow>
        )}
        <SumRow name={m.order_shipping()}>{formatDong(checkout.shipping_total)}</SumRow>
        {checkout.refund_total > 0 && (
          <SumRow name={m.order_refund_total()}>−{formatDong(checkout.refund_total)}</SumRow>
        )}
        <SumRow name={m.order_total()} strong>
          <Price amount={checkout.total} className="text-xl" />
        </SumRow>
      </dl>
      <OrderDetails checkout={checkout} />
      {isUnderWay && <NextSteps phone={checkout.contact.phone} cash={cash} />}
      <ButtonLink to={shopPath("/tim-kiem")} variant="outline" className="print:hidden">
        {m.order_continue()}
      </ButtonLink>
    </main>
  )
}
