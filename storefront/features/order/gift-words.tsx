import type { OrderGift } from "@ocop/contract"
import { phoneText } from "~/features/checkout/phone-text"
import { m } from "~/platform/paraglide/messages"

/** Who gives it and what is said, a line each. */
export function GiftWords({ gift }: { gift: OrderGift }) {
  const { giver_name, giver_phone, message, hide_prices } = gift
  return (
    <>
      <span className="block">
        {m.gift_from({ name: giver_name, phone: phoneText(giver_phone) })}
      </span>
      {message && <span className="block whitespace-pre-line">{m.gift_says({ message })}</span>}
      {hide_prices && <span className="block">{m.gift_no_prices()}</span>}
    </>
  )
}
