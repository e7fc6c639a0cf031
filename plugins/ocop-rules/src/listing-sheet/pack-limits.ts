import type { SheetWordingColumn } from "./read-listing-sheet.js"

/** What a sheet may ask of a pack size and of a listing's words; the same limits as in the portal's form. */
export interface PackLimits {
  /** Whole đồng. */
  readonly price: { readonly min: number; readonly max: number }
  readonly stock: { readonly max: number }
  /** Grams. */
  readonly weight: { readonly min: number; readonly max: number }
  /** Pack sizes of one listing. */
  readonly packs: number
  /** Most characters of each text. */
  readonly text: Readonly<Record<SheetWordingColumn | "pack", number>>
}
