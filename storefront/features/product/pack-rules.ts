import type { ListingVariant } from "@ocop/contract"

/** Most units of one pack that the quantity field offers; the backend has the last word. */
const MOST = 99

/** The pack that is chosen when the page opens: the first that can be bought, else the first. */
export function firstChoice(variants: readonly ListingVariant[]): ListingVariant | undefined {
  return variants.find(({ in_stock, price }) => in_stock && price !== null) ?? variants[0]
}

/** Units of a pack that can go into the cart; stock that is not counted has no limit but ours. */
export function mostPerOrder({ available }: Pick<ListingVariant, "available">): number {
  return Math.max(1, Math.min(available ?? MOST, MOST))
}
