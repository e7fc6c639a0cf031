import type { ProductRow } from "../data/product-row"
import type { ProductKind } from "./product-kinds/product-kind"
import { fraction } from "./seeded-choice"

/** Fish sauce costs more the more protein it has; kinds are priced for this many degrees. */
const USUAL_DEGREES = 35
/** What the second and third size cost less, per kilogram, than the smallest. */
const SAVING = [0, 0.04, 0.07]

/**
 * Whole đồng per kilogram, litre or piece. One producer asks one price for one kind of thing, a little
 * more or less by product; more stars as published mean the upper half of what the kind costs.
 */
export function rateOf(row: ProductRow, kind: ProductKind): number {
  const [lowest, highest] = kind.rate
  const ofProducer = fraction(`${row.producer}/${kind.id}/rate`)
  const ofStars = ((row.stars ?? 3) - 3) / 2
  const ofProduct = fraction(`${row.id}/rate`)
  const share = 0.5 * ofProducer + 0.35 * ofStars + 0.15 * ofProduct
  return (lowest + share * (highest - lowest)) * strength(row.name)
}

/**
 * Price of one size in whole đồng, a multiple of 1,000. The smallest size is rounded up and the others
 * down, so that more is never dearer by weight.
 *
 * @param size 0 for the smallest
 */
export function priceOf(rate: number, amount: number, size: number): number {
  const exact = rate * amount * (1 - (SAVING[size] ?? 0.07))
  const thousands = size === 0 ? Math.ceil(exact / 1_000) : Math.floor(exact / 1_000)
  return Math.max(1, thousands) * 1_000
}

function strength(title: string): number {
  const degrees = /(\d+)\s*(?:độ đạm|°N)/u.exec(title)?.[1]
  return degrees ? Number(degrees) / USUAL_DEGREES : 1
}
