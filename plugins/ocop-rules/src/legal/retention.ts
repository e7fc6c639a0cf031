/** Months for which something is kept at least; nothing of it is deleted before. */
export interface Retention {
  /** Orders, contracts and what was said of them. */
  readonly orders_months: number
  /** Listings and every wording of them. */
  readonly listings_months: number
  /** Who a producer is, with its papers, after it has left. */
  readonly producers_months: number
}

/** What the law wants at least (domain.md, chapter 5, points 3 and 9). */
export const LEAST_RETENTION: Retention = {
  orders_months: 36,
  listings_months: 12,
  producers_months: 12,
}

/** Which promises are shorter than the law allows. */
export function tooShortRetention(promised: Retention): (keyof Retention)[] {
  const keys = Object.keys(LEAST_RETENTION) as (keyof Retention)[]
  return keys.filter((key) => promised[key] < LEAST_RETENTION[key])
}
