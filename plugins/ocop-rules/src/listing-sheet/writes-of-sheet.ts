import { same } from "./match-listing-row.js"
import type { KnownListing, PlannedListingRow } from "./planned-listing-row.js"
import type { SheetWordingColumn } from "./read-listing-sheet.js"

/** A pack size as it is to be after the sheet. */
export interface PackToWrite {
  /** Null for a new one. */
  readonly id: string | null
  readonly title: string
  readonly price: number
  readonly stock: number
  readonly weight_grams: number
}

/** Everything that the sheet does to one listing: written whole, or not at all. */
export interface ListingToWrite {
  /** Null for a listing that the sheet makes. */
  readonly listing_id: string | null
  readonly title: string
  /** Rows of the sheet that want this. */
  readonly rows: readonly number[]
  /** All pack sizes of the listing, those included that the sheet leaves alone; null when none changes. */
  readonly packs: readonly PackToWrite[] | null
  /** What its wording is to say instead; empty when it stays. */
  readonly wording: Readonly<Partial<Record<SheetWordingColumn, string>>>
}

/** Gathers a plan by listing, in the order of the sheet; rows that are wrong or change nothing are left out. */
export function writesOfSheet(
  plan: readonly PlannedListingRow[],
  known: readonly KnownListing[]
): ListingToWrite[] {
  const groups: PlannedListingRow[][] = []
  for (const row of plan) {
    if (row.outcome !== "changed" && row.outcome !== "new") continue
    const group = groups.find(([first]) => first && ofOneListing(first, row))
    if (group) group.push(row)
    else groups.push([row])
  }
  return groups.map((rows) => writeOf(rows, known))
}

function ofOneListing(a: PlannedListingRow, b: PlannedListingRow): boolean {
  return a.listing_id === null
    ? b.listing_id === null && same(a.title, b.title)
    : a.listing_id === b.listing_id
}

function writeOf(
  rows: readonly PlannedListingRow[],
  known: readonly KnownListing[]
): ListingToWrite {
  const [first] = rows as [PlannedListingRow]
  const listing = known.find(({ id }) => id === first.listing_id)
  const changes = rows.flatMap((row) => row.changes)
  const wording = Object.fromEntries(
    changes.filter(({ waits }) => waits).map(({ column, to }) => [column, String(to)])
  )
  const touched = rows.some((row) => row.variant_id === null || row.changes.some((c) => !c.waits))
  return {
    listing_id: first.listing_id,
    title: first.title,
    rows: rows.map(({ row }) => row),
    packs: touched ? packsOf(rows, listing) : null,
    wording,
  }
}

function packsOf(
  rows: readonly PlannedListingRow[],
  listing: KnownListing | undefined
): PackToWrite[] {
  const kept = (listing?.packs ?? []).map((pack) => {
    const row = rows.find(({ variant_id }) => variant_id === pack.id)
    return {
      id: pack.id,
      title: text(row, "pack") ?? pack.title,
      price: amount(row, "price") ?? pack.price ?? 0,
      stock: amount(row, "stock") ?? pack.stock,
      weight_grams: amount(row, "weight_grams") ?? pack.weight_grams ?? 0,
    }
  })
  const added = rows
    .filter(({ variant_id }) => variant_id === null)
    .map((row) => ({
      id: null,
      title: row.pack,
      price: amount(row, "price") ?? 0,
      stock: amount(row, "stock") ?? 0,
      weight_grams: amount(row, "weight_grams") ?? 0,
    }))
  return [...kept, ...added]
}

type Column = "pack" | "price" | "stock" | "weight_grams"

const changeOf = (row: PlannedListingRow | undefined, column: Column) =>
  row?.changes.find((change) => change.column === column)?.to

function text(row: PlannedListingRow | undefined, column: Column): string | null {
  const to = changeOf(row, column)
  return to === undefined ? null : String(to)
}

function amount(row: PlannedListingRow | undefined, column: Column): number | null {
  const to = changeOf(row, column)
  return to === undefined ? null : Number(to)
}
