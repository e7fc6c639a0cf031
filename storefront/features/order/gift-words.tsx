import type { Checkout } from "@ocop/contract"
import { phoneText } from "~/features/checkout/phone-text"
import { m } from "~/platform/paraglide/messages"

type GiftWordsProps = {
  gift: NonNullable<Checkout["gift"]>
  /** Of the giver, whom news of the order go to. */
  email: string | null
}

/** Who gives it and what is said, a line each. */
export function GiftWords({ gift, email }: GiftWordsProps) {
  const { giver_name, giver_phone, message, hide_prices } = gift
  return (
    <>
      <span className="block">
        {m.gift_from({ name: giver_name, phone: phoneText(giver_phone).replaceAll(" ", "\u00a0") })}
      </span>
      {email && <span className="block">{m.gift_news_to({ email })}</span>}
      {message && <span className="block">{m.gift_says({ message })}</span>}
      {hide_prices && <span className="block">{m.gift_no_prices()}</span>}
    </>
  )
}
