/** What a province or the whole country wants to reach; shares are basis points of producers, the rest are products. */
export const TARGET_MEASURES = [
  "products",
  "five_star",
  "new_products",
  "cooperative_share",
  "company_share",
] as const

export type TargetMeasure = (typeof TARGET_MEASURES)[number]

/** What a target is held against: of its places, on the day. */
export interface TargetFacts {
  /** Products with a certificate in force. */
  readonly products: number
  readonly five_star: number
  /** Of `products`, those whose certificate was issued within the target's period. */
  readonly new_products: number
  /** Producers of `products`, and those of them that are cooperatives or companies. */
  readonly producers: number
  readonly cooperatives: number
  readonly companies: number
}

export interface TargetProgress {
  /** In the target's own unit; null for a share of nobody. */
  readonly actual: number | null
  /** Whole percent of the target that is reached, rounded down; above 100 when it is exceeded. */
  readonly percent: number | null
  readonly is_reached: boolean
}

/** Whether a measure is a share, in basis points, and not a number of products. */
export const isShare = (measure: TargetMeasure): boolean => measure.endsWith("_share")

/**
 * How far a target is reached. "At least" is the only kind there is.
 *
 * @param value whole and above 0
 * @throws RangeError for another value
 */
export function targetProgress(
  measure: TargetMeasure,
  value: number,
  facts: TargetFacts
): TargetProgress {
  if (!Number.isSafeInteger(value) || value <= 0) {
    throw new RangeError(`A target is a whole number above 0, got ${value}`)
  }
  const actual = actualOf(measure, facts)
  if (actual === null) return { actual: null, percent: null, is_reached: false }
  return {
    actual,
    percent: Math.floor((actual * 100) / value),
    is_reached: actual >= value,
  }
}

function actualOf(measure: TargetMeasure, facts: TargetFacts): number | null {
  switch (measure) {
    case "products":
      return facts.products
    case "five_star":
      return facts.five_star
    case "new_products":
      return facts.new_products
    case "cooperative_share":
      return share(facts.cooperatives, facts.producers)
    case "company_share":
      return share(facts.companies, facts.producers)
  }
}

/** Rounded down, so that 29.999 % never reads as the 30 % that were promised. */
const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((part * 10_000) / whole)
