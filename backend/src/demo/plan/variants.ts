import type { ProductRow } from "../data/product-row"
import type { DemoVariant } from "./demo-plan"
import { priceOf, rateOf } from "./price"
import type { ProductKind } from "./product-kinds/product-kind"
import { fraction, wholeBetween } from "./seeded-choice"

/** One to three sizes; always from the smallest on, so that a price comparison starts low. */
export function planVariants(row: ProductRow, kind: ProductKind): DemoVariant[] {
  const rate = rateOf(row, kind)
  const count = kind.packs.length === 1 ? 1 : wholeBetween(2, kind.packs.length, `${row.id}/sizes`)
  const sizes = fraction(`${row.id}/one-size`) < 0.15 ? 1 : count
  return kind.packs.slice(0, sizes).map((pack, size) => {
    const sku = `${row.id}-${size + 1}`
    return {
      title: pack.title,
      sku,
      price: priceOf(rate, pack.amount, size),
      weight_grams: pack.weight,
      stock: stockOf(sku),
    }
  })
}

/** Sold out for 6 of 100, nearly so for 10 of 100: both have to be seen in a shop. */
function stockOf(sku: string): number {
  const share = fraction(`${sku}/stock`)
  if (share < 0.06) return 0
  if (share < 0.16) return wholeBetween(1, 5, `${sku}/last-ones`)
  return wholeBetween(10, 200, `${sku}/many`)
}
