import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ClaimableRecord } from "@ocop/contract"
import { foldVietnamese, type Gazetteer } from "@ocop/rules"
import { productNamesOf } from "../../modules/certification/product-names"
import { findClaimable } from "../../modules/producer/claimable-records"

const MOST = 10
const PRODUCTS_SHOWN = 3

/**
 * Records that the text may mean, by words of their name and place: what their certificates publish and
 * nothing else. None below two letters.
 */
export async function findRecords(
  knex: Knex,
  text: string,
  places: Gazetteer
): Promise<ClaimableRecord[]> {
  const words = text
    .replace(/[\\%_,]/g, " ")
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ folded: foldVietnamese(word), typed: word.normalize("NFC").toLowerCase() }))
  if (foldVietnamese(text).length < 2 || !words.length) return []
  const rows = await findClaimable(knex, words, MOST)
  const products = await productNamesOf(
    knex,
    rows.map(({ id }) => id)
  )
  return rows.map(({ id, name, place, province_code }) => {
    const names = products.get(id) ?? []
    return {
      id,
      name,
      place,
      province: places.province(province_code)?.name ?? "",
      products: names.slice(0, PRODUCTS_SHOWN),
      product_count: names.length,
    }
  })
}
