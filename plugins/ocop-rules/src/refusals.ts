import { basketRefusals } from "./basket-refusals.js"
import { cartRefusals } from "./cart-refusals.js"
import { cashRefusals } from "./cash-refusals.js"
import { listingRefusals } from "./listing-refusals.js"

/** One constructor per refusal code: `refusals.certificateExpired(validUntil, today)`. */
export const refusals = {
  ...listingRefusals,
  ...cartRefusals,
  ...cashRefusals,
  ...basketRefusals,
} as const
