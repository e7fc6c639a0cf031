import { OrderGift } from "@ocop/contract"
import { checkGift, type CheckedGift, type Gift } from "@ocop/rules"

/**
 * The gift that a cart is to become, or an order is: `metadata.gift`. Null for an order of one's own.
 *
 * @param metadata as Medusa keeps it: any client that holds the cart may have written anything
 */
export function giftOf(metadata: unknown): CheckedGift | null {
  const kept = (metadata as Record<string, unknown> | null | undefined)?.gift
  if (kept === undefined || kept === null) return null
  const { success, data } = OrderGift.safeParse(kept)
  return success
    ? checkGift({ ...data, message: data.message ?? "" })
    : { ok: false, wrong: ["giver_name", "giver_phone", "message"] }
}

/** Of an order that was placed: what may not be shown is not. */
export function placedGift(metadata: unknown): Gift | null {
  const gift = giftOf(metadata)
  return gift?.ok ? gift.gift : null
}
