import { m } from "~/platform/paraglide/messages"
import { refusalWords } from "~/platform/refusal-words"

/** The form as it was filled in. */
export type DeliveryTyped = {
  area: string
  free_from: string
  pickup: boolean
  pickup_note: string
  /** By listing. */
  goods: Record<string, { cold: boolean; days: string }>
}

/** What came of the form. */
export type DeliveryOutcome = { done: true } | { done: false; code: string; typed: DeliveryTyped }

const WRONG: Record<string, () => string> = {
  "shop.delivery_free_from": m.portal_delivery_wrong_free,
  "shop.delivery_goods": m.portal_delivery_wrong_days,
  "shop.delivery_invalid": m.portal_delivery_wrong,
  "ocop.listing_not_found": m.portal_delivery_wrong_listing,
  invalid_data: m.portal_delivery_wrong,
}

/** Why it was not saved, for people. */
export function deliveryTrouble(code: string): string {
  return WRONG[code]?.() ?? refusalWords(code)
}
