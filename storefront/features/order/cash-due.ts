import type { CheckoutPart, ShopOrderStatus } from "@ocop/contract"

/** Parts whose courier still comes for money. */
const ON_THE_WAY: readonly ShopOrderStatus[] = ["new", "accepted", "packed", "shipped"]

/** Cash to hand to this part's courier, in đồng; null when none is due (any more). */
export function cashDue(
  part: Pick<CheckoutPart, "status" | "total">,
  paidOnDelivery: boolean
): number | null {
  return paidOnDelivery && ON_THE_WAY.includes(part.status) ? part.total : null
}
