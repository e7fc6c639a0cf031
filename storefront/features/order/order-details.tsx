import type { Checkout } from "@ocop/contract"
import type { ReactNode } from "react"
import { CARD_PROVIDER, COD_PROVIDER, VIETQR_PROVIDER } from "~/features/checkout/payment-methods"
import { phoneText } from "~/features/checkout/phone-text"
import { m } from "~/platform/paraglide/messages"
import { GiftWords } from "./gift-words"

/** Who receives it, where, and how it is paid. */
export function OrderDetails({
  checkout: { contact, address, payment, note, gift },
}: {
  checkout: Checkout
}) {
  const paid = paymentText(payment)
  return (
    <dl className="grid gap-4 rounded-xl border border-line bg-surface p-4 sm:grid-cols-2">
      <Detail name={m.order_recipient()}>
        {contact.name}
        <br />
        {phoneText(contact.phone)}
        {contact.email && !gift && (
          <>
            <br />
            {contact.email}
          </>
        )}
      </Detail>
      <Detail name={m.order_address()}>
        {address.street}
        <br />
        {[address.commune, address.province].filter(Boolean).join(", ")}
      </Detail>
      <Detail name={m.order_payment()}>{paid}</Detail>
      {gift && (
        <Detail name={m.gift_title()}>
          <GiftWords gift={gift} email={contact.email} />
        </Detail>
      )}
      {note && <Detail name={m.order_note()}>{note}</Detail>}
    </dl>
  )
}

function paymentText({ provider_id, status }: Checkout["payment"]): string {
  if (provider_id === COD_PROVIDER) return m.order_payment_cod()
  if (provider_id === VIETQR_PROVIDER) return m.payment_vietqr()
  if (provider_id !== CARD_PROVIDER) return m.order_payment_other()
  return status === "completed" ? m.payment_order_card_paid() : m.payment_order_card()
}

function Detail({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className="whitespace-pre-line">{children}</dd>
    </div>
  )
}
