import { readFileSync } from "node:fs"
import path from "node:path"

/** A product that a source calls recognised, as published; null is what the source does not say. */
export interface RecognisedProduct {
  id: string
  name: string
  producer: string | null
  producer_kind: string | null
  commune_then: string | null
  district_then: string | null
  province_then: string
  /** Of today. */
  province_now_code: string
  stars: 3 | 4 | 5
  year: number | null
  /** "4261/QĐ-UBND (2021)", with whatever its source added. */
  decision_no: string | null
  group_code: string
}

const PUBLISHED = path.resolve(
  import.meta.dirname,
  "../../backend/src/demo/data/ocop-products.json"
)

/** Every recognised product of the data set that the demonstration shows (licence in its README). */
export function recognisedProducts(): RecognisedProduct[] {
  const all = JSON.parse(readFileSync(PUBLISHED, "utf8")) as (RecognisedProduct & {
    state: string
  })[]
  return all.filter(({ state }) => state === "recognised")
}
