import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { LISTING_COLUMNS, type ListingColumn } from "@ocop/rules"
import { sheetFile, type SheetFile } from "../../spreadsheet/sheet-file"
import type { WrittenCell } from "../../spreadsheet/written-sheet"
import { knownListings, type SheetListing } from "./known-listings"

/**
 * All listings of a producer as a file that can be changed and sent back: one row per pack size, the words
 * of a listing in its first row only, so that there is one place to change them.
 */
export async function exportListings(
  knex: Knex,
  producerId: string,
  format: "xlsx" | "csv"
): Promise<SheetFile> {
  const listings = await knownListings(knex, producerId)
  const columns = LISTING_COLUMNS.map(({ header, width }) => ({ header, width }))
  const rows = listings.flatMap(rowsOf)
  return sheetFile({ name: "Sản phẩm", columns, rows }, "san-pham", format)
}

function rowsOf({ id, wording, packs }: SheetListing): WrittenCell[][] {
  return packs.map((pack, index) => {
    const words = index === 0 ? wording : { title: wording.title }
    const cells: Partial<Record<ListingColumn, WrittenCell>> = {
      ...words,
      variant_id: pack.id,
      listing_id: id,
      pack: pack.title,
      price: pack.price,
      stock: pack.stock,
      weight_grams: pack.weight_grams,
    }
    return LISTING_COLUMNS.map(({ column }) => cells[column] ?? null)
  })
}
