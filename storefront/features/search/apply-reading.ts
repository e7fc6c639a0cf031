import type { SearchReading } from "@ocop/rules"
import type { SearchParams } from "./search-params"

/**
 * The search that a text asks for, the stars and the price it says being filters. Filters that were set by
 * hand win over the words of the same kind.
 *
 * @returns null when the text says neither, or is to be taken literally
 */
export function applyReading(
  params: SearchParams,
  read: (text: string) => SearchReading
): SearchParams | null {
  if (params.literal || params.q === "") return null
  const { text, stars, priceFrom, priceTo } = read(params.q)
  const saysPrice = priceFrom !== null || priceTo !== null
  if (stars.length === 0 && !saysPrice) return null
  const pricedByHand = params.priceFrom !== undefined || params.priceTo !== undefined
  return {
    ...params,
    q: text,
    ...(params.stars.length === 0 && { stars: [...stars] }),
    ...(!pricedByHand && {
      priceFrom: priceFrom ?? undefined,
      priceTo: priceTo ?? undefined,
    }),
  }
}
