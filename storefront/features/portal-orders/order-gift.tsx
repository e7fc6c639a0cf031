import type { OrderGift as Gift } from "@ocop/contract"
import { phoneText } from "~/features/checkout/phone-text"
import { m } from "~/platform/paraglide/messages"
import { buttonClass } from "~/ui/button"

/** Of an order that goes to somebody else: what to leave out, what to put on a card, and whom to ask. */
export function OrderGift({ gift }: { gift: Gift }) {
  const { giver_name, giver_phone, message, hide_prices } = gift
  return (
    <section
      aria-labelledby="qua-tang"
      className="space-y-3 rounded-xl border-2 border-star bg-surface p-4"
    >
      <h2 id="qua-tang" className="text-lg">
        {hide_prices ? m.portal_gift_no_prices() : m.portal_gift()}
      </h2>
      <p>{m.portal_gift_from({ name: giver_name })}</p>
      {message && (
        <div>
          <h3 className="text-sm font-normal text-ink-soft">{m.portal_gift_card()}</h3>
          <p className="rounded-lg bg-star-soft px-3 py-2 whitespace-pre-line text-star">
            {message}
          </p>
          <p className="mt-1 text-sm text-ink-soft">{m.portal_gift_slip()}</p>
        </div>
      )}
      <a href={`tel:${giver_phone}`} className={buttonClass("outline", "w-full")}>
        {m.portal_gift_call({ phone: phoneText(giver_phone) })}
      </a>
    </section>
  )
}
