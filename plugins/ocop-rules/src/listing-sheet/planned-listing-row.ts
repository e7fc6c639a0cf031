import type { ListingColumn } from "./listing-columns.js"
import type { ListingRowProblem, ReadListingRow, SheetWordingColumn } from "./read-listing-sheet.js"

/** What a row of the sheet will do: nothing, change what is there, make something new, or nothing because it is wrong. */
export type ListingRowOutcome = "unchanged" | "changed" | "new" | "wrong"

export type PlannedRowProblem =
  | ListingRowProblem
  | "code_unknown"
  | "codes_disagree"
  | "row_twice"
  | "title_taken"
  | "wording_contradicts"
  | "group_missing"
  | "group_unknown"
  | "price_missing"
  | "price_out_of_range"
  | "stock_missing"
  | "stock_out_of_range"
  | "weight_missing"
  | "weight_out_of_range"
  | "text_too_long"
  | "too_many_packs"

/** One cell that differs from what the shop has; null is nothing there. */
export interface RowChange {
  readonly column: ListingColumn
  readonly from: string | number | null
  readonly to: string | number
  /** An operator reads it before shoppers do; otherwise it counts at once (SPEC V). */
  readonly waits: boolean
}

/** One row of the sheet and what will become of it. */
export interface PlannedListingRow {
  readonly row: number
  readonly outcome: ListingRowOutcome
  /** Null for a listing that the sheet makes. */
  readonly listing_id: string | null
  /** Null for a pack size that the sheet makes. */
  readonly variant_id: string | null
  readonly title: string
  readonly pack: string
  /** What the row says of the listing, changed or not. */
  readonly wording: ReadListingRow["wording"]
  readonly changes: readonly RowChange[]
  readonly problems: readonly PlannedRowProblem[]
}

/** A pack size as the shop has it. */
export interface KnownPack {
  readonly id: string
  readonly title: string
  readonly price: number | null
  readonly stock: number
  readonly weight_grams: number | null
}

/** A listing of the producer, with the wording that it last saved. */
export interface KnownListing {
  readonly id: string
  readonly wording: Readonly<Partial<Record<SheetWordingColumn, string>>>
  readonly packs: readonly KnownPack[]
}
