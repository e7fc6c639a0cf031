import type { ShopOrderStatus } from "./shop-order-status.js"

/** Why something cannot be done with a shop order; stable, for the portal to put into words. */
export const SHOP_ORDER_REFUSAL_CODES = [
  "ocop.shop_order_status_conflict",
  "ocop.shop_order_timed_out",
  "ocop.decline_words_missing",
  "ocop.parcel_empty",
  "ocop.parcel_quantity_invalid",
  "ocop.parcel_line_unknown",
  "ocop.parcel_not_found",
] as const
export type ShopOrderRefusalCode = (typeof SHOP_ORDER_REFUSAL_CODES)[number]

/** A «no» as a value; `message` is for developers. */
export interface ShopOrderRefusal {
  readonly code: ShopOrderRefusalCode
  readonly message: string
}

/** One constructor per code. */
export const shopOrderRefusals = {
  statusConflict: (status: ShopOrderStatus, action: string): ShopOrderRefusal => ({
    code: "ocop.shop_order_status_conflict",
    message: `The shop order is ${status}: it can't be asked to ${action}. Read it again.`,
  }),
  timedOut: (acceptBy: Date): ShopOrderRefusal => ({
    code: "ocop.shop_order_timed_out",
    message: `The shop order could be accepted before ${acceptBy.toISOString()}. It is declined by now.`,
  }),
  declineWordsMissing: (): ShopOrderRefusal => ({
    code: "ocop.decline_words_missing",
    message: "The reason is «other»: say in words why the order is declined.",
  }),
  parcelEmpty: (): ShopOrderRefusal => ({
    code: "ocop.parcel_empty",
    message: "The parcel holds nothing. Send at least one piece of one line.",
  }),
  parcelQuantityInvalid: (line: string, wanted: number, left: number): ShopOrderRefusal => ({
    code: "ocop.parcel_quantity_invalid",
    message: `${wanted} of line ${line} were to be sent and ${left} are left. Send a whole number up to that.`,
  }),
  parcelLineUnknown: (line: string): ShopOrderRefusal => ({
    code: "ocop.parcel_line_unknown",
    message: `Line ${line} is not of this shop order, or was named twice.`,
  }),
  parcelNotFound: (parcel: string): ShopOrderRefusal => ({
    code: "ocop.parcel_not_found",
    message: `The shop order has no parcel ${parcel}.`,
  }),
} as const
