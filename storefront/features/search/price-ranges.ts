/** Price steps of the filter, in đồng; a range holds its lower end and not its upper one. */
export const PRICE_RANGES = [
  { key: "0-50", from: undefined, to: 50_000 },
  { key: "50-100", from: 50_000, to: 100_000 },
  { key: "100-200", from: 100_000, to: 200_000 },
  { key: "200-500", from: 200_000, to: 500_000 },
  { key: "500-", from: 500_000, to: undefined },
] as const

export type PriceRange = (typeof PRICE_RANGES)[number]

/** The filter for a range: its upper end is left out of the range but counts in the address, hence one đồng less. */
export function priceFilterOf({ from, to }: PriceRange): {
  priceFrom: number | undefined
  priceTo: number | undefined
} {
  return { priceFrom: from, priceTo: to === undefined ? undefined : to - 1 }
}
