import type { NoticeKind } from "./notice-kind.js"

/** A product on a wishlist, as it stood when it was looked at. */
export interface KeptProductState {
  /** A certificate is in force that day. */
  readonly certified: boolean
  /** It can be bought: sellable, and in stock. */
  readonly on_sale: boolean
}

/**
 * What to tell those who keep a product, of what changed since it was last looked at (SPEC NT3). That it is sold out
 * or withdrawn is no news: who wants it sees it there.
 *
 * @param before null when it was never looked at: nothing is told then
 */
export function keptProductNews(
  before: KeptProductState | null,
  now: KeptProductState
): NoticeKind | null {
  if (!before) return null
  if (before.certified && !now.certified) return "certificate_ended"
  if (!before.certified && now.certified) return "certificate_renewed"
  return !before.on_sale && now.on_sale ? "product_on_sale" : null
}
