import type { ProducerShopOrder } from "@ocop/contract"
import { phoneText } from "~/features/checkout/phone-text"
import { m } from "~/platform/paraglide/messages"
import { buttonClass } from "~/ui/button"

/** Who receives it, where, and a button to call. */
export function OrderBuyer({ order: { buyer, note } }: { order: ProducerShopOrder }) {
  const { name, phone, street, commune, province } = buyer
  return (
    <section
      aria-labelledby="nguoi-nhan"
      className="space-y-3 rounded-xl border border-line bg-surface p-4"
    >
      <h2 id="nguoi-nhan" className="text-lg">
        {m.portal_orders_buyer()}
      </h2>
      <p>
        <strong className="block">{name}</strong>
        {street}
        <br />
        {[commune, province].filter(Boolean).join(", ")}
      </p>
      {note && (
        <p className="rounded-lg bg-star-soft px-3 py-2 whitespace-pre-line text-star">
          {m.portal_orders_note({ note })}
        </p>
      )}
      {phone && (
        <a href={`tel:${phone.replace(/\s/g, "")}`} className={buttonClass("outline", "w-full")}>
          {m.portal_orders_call({ phone: phoneText(phone) })}
        </a>
      )}
    </section>
  )
}
