import type { ProductRow } from "../../data/product-row"
import { PUBLISHED_HISTORIES } from "./published-histories"

/**
 * Stars of the demonstration's certificate: as published where they are. A product that is only
 * proposed or a "potential" one gets fewer than it hopes for, because potential is not a result; a
 * row that says nothing gets three.
 */
export function certifiedStars({ id, stars, state, proposed_stars }: ProductRow): 3 | 4 | 5 {
  const now = PUBLISHED_HISTORIES[id]?.starsNow
  if (now) return now
  if (stars) return stars
  const hoped = state === "potential" || state === "proposed" ? proposed_stars : null
  return hoped === "5" ? 4 : 3
}
