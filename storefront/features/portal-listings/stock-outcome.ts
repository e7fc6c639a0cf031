import type { PackValues } from "./edit/offer-values"

/** The sheet of price and stock as it came back, and why. */
export type StockOutcome = {
  id: string
  packs: PackValues[]
  wrong: string[]
  code: string | null
}
