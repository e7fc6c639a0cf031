import { same } from "./match-listing-row.js"
import type { PackLimits } from "./pack-limits.js"
import type { KnownListing, PlannedListingRow, PlannedRowProblem } from "./planned-listing-row.js"
import type { SheetWordingColumn } from "./read-listing-sheet.js"

export interface AroundRow {
  readonly known: readonly KnownListing[]
  readonly limits: PackLimits
  /** The rows above. */
  readonly before: readonly PlannedListingRow[]
}

type RowPlan = Omit<PlannedListingRow, "outcome" | "problems">

/** Rows above about the same listing that are all right. */
export function rowsAbove(
  plan: RowPlan,
  listing: KnownListing | null,
  { before }: AroundRow
): PlannedListingRow[] {
  return before.filter(
    (other) =>
      other.outcome !== "wrong" &&
      (listing ? other.listing_id === listing.id : sameNewListing(other, plan))
  )
}

/** What a row can only be seen to do wrong beside the rows above it. */
export function problemsAmongRows(
  plan: RowPlan,
  listing: KnownListing | null,
  above: readonly PlannedListingRow[],
  { known, before, limits }: AroundRow
): PlannedRowProblem[] {
  const twice = above.some(
    (other) =>
      (plan.variant_id !== null && other.variant_id === plan.variant_id) ||
      same(other.pack, plan.pack)
  )
  const contradicts = above.some(({ wording }) =>
    (Object.keys(wording) as SheetWordingColumn[]).some(
      (column) => (plan.wording[column] ?? wording[column]) !== wording[column]
    )
  )
  const added = above.filter(({ variant_id }) => variant_id === null).length
  const packs = (listing?.packs.length ?? 0) + added + (plan.variant_id === null ? 1 : 0)
  return [
    ...(titleTaken(plan, listing, known, before) ? ["title_taken" as const] : []),
    ...(twice ? ["row_twice" as const] : []),
    ...(contradicts ? ["wording_contradicts" as const] : []),
    ...(packs > limits.packs ? ["too_many_packs" as const] : []),
  ]
}

const sameNewListing = (a: PlannedListingRow, b: { listing_id: string | null; title: string }) =>
  a.listing_id === null && b.listing_id === null && same(a.title, b.title)

/** A title tells rows without codes what they are about, so that no two listings may get the same. */
function titleTaken(
  { title }: { title: string },
  listing: KnownListing | null,
  known: readonly KnownListing[],
  before: readonly PlannedListingRow[]
): boolean {
  const others = [
    ...known.filter((other) => other !== listing).map(({ wording }) => wording.title ?? null),
    ...before
      .filter((row) => row.outcome !== "wrong" && row.listing_id !== (listing?.id ?? null))
      .map((row) => row.title),
  ]
  return !same(title, listing?.wording.title ?? null) && others.some((taken) => same(taken, title))
}
