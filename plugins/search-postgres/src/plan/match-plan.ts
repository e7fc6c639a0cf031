import type { WordGroup } from "@ocop/search-promises"

/** One way of reading a query. */
export interface MatchPlan {
  /** `exact`: as typed; `similar`: with wrong letters forgiven; `partial`: and without some of the words. */
  readonly kind: "exact" | "similar" | "partial"
  readonly join: "all" | "any"
  readonly groups: readonly WordGroup[]
  /** With `all`: any so many of the words will do. None: all of them. */
  readonly needed?: number
}
