import { foldVietnamese } from "../fold.js"
import type { KnownListing, KnownPack } from "./planned-listing-row.js"
import type { ReadListingRow } from "./read-listing-sheet.js"

/** Which listing and pack size a row is about; both null for a listing that is not there yet. */
export type RowMatch =
  | { readonly listing: KnownListing | null; readonly pack: KnownPack | null }
  | "code_unknown"
  | "codes_disagree"

/**
 * Finds what a row is about among the producer's own listings: by its codes, and by title and pack size
 * where it has none, so that a file sent twice makes nothing twice (SPEC LS3). What is another producer's
 * is as unknown as what does not exist.
 */
export function matchListingRow(row: ReadListingRow, known: readonly KnownListing[]): RowMatch {
  if (row.variant_id !== null) {
    const listing = known.find(({ packs }) => packs.some(({ id }) => id === row.variant_id))
    if (!listing) return "code_unknown"
    if (row.listing_id !== null && row.listing_id !== listing.id) return "codes_disagree"
    return { listing, pack: listing.packs.find(({ id }) => id === row.variant_id) ?? null }
  }
  const listing = row.listing_id === null ? byTitle(row, known) : byCode(row.listing_id, known)
  if (listing === undefined) return row.listing_id === null ? NOTHING : "code_unknown"
  return { listing, pack: listing.packs.find((pack) => same(pack.title, row.pack)) ?? null }
}

const NOTHING = { listing: null, pack: null }

const byCode = (id: string, known: readonly KnownListing[]) =>
  known.find((listing) => listing.id === id)

const byTitle = (row: ReadListingRow, known: readonly KnownListing[]) =>
  known.find(({ wording }) => same(wording.title ?? null, row.wording.title ?? null))

/** Without regard to capitals and spaces; accents tell apart, as "Mận" and "Mẫn" are two things. */
export function same(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  return foldVietnamese(a) === foldVietnamese(b) && plain(a) === plain(b)
}

const plain = (text: string): string =>
  text.normalize("NFC").toLocaleLowerCase("vi").replace(/\s+/g, " ").trim()
