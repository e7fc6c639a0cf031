import { OrderGift } from "@ocop/contract"
import { checkGift, type Gift } from "@ocop/rules"
import type { CheckoutField, CheckoutValues } from "./checkout-values"
import { phoneText } from "./phone-text"

export type CheckedOrderGift =
  { ok: true; gift: Gift | null } | { ok: false; wrong: CheckoutField[] }

/** Whether the order goes to somebody else, and what of it is wrong; null for an order of one's own. */
export function giftOfValues(values: CheckoutValues): CheckedOrderGift {
  if (!values.gift) return { ok: true, gift: null }
  const checked = checkGift({
    giver_name: values.giver_name,
    giver_phone: values.giver_phone,
    message: values.gift_message,
    hide_prices: values.gift_hide_prices,
  })
  if (checked.ok) return checked
  return {
    ok: false,
    wrong: checked.wrong.map((field) => (field === "message" ? "gift_message" : field)),
  }
}

/**
 * The gift's fields as they were left, from the cart's metadata: whoever came back from paying finds them.
 *
 * @param self who is signed in, as the giver
 */
export function giftValues(kept: unknown, self: { name: string; phone: string }) {
  const { data } = OrderGift.safeParse(kept)
  return {
    gift: data !== undefined,
    giver_name: data?.giver_name ?? self.name,
    giver_phone: phoneText(data?.giver_phone ?? self.phone),
    gift_message: data?.message ?? "",
    gift_hide_prices: data?.hide_prices ?? true,
  }
}
