import { PRODUCT_GROUPS } from "../product-group.js"
import { matchListingRow } from "./match-listing-row.js"
import { problemsAmongRows, rowsAbove, type AroundRow } from "./problems-among-rows.js"
import type { PackLimits } from "./pack-limits.js"
import type {
  KnownListing,
  KnownPack,
  PlannedListingRow,
  PlannedRowProblem,
  RowChange,
} from "./planned-listing-row.js"
import type { ReadListingRow, SheetWordingColumn } from "./read-listing-sheet.js"

/**
 * Says for each row of a producer's sheet what confirming it would do. Nothing is deleted: a row that is
 * left out changes nothing, an empty cell neither (SPEC LS2). A wrong row does nothing, and hinders no other.
 *
 * @param known all listings of the producer, and no other's
 */
export function planListingSheet(
  rows: readonly ReadListingRow[],
  known: readonly KnownListing[],
  limits: PackLimits
): PlannedListingRow[] {
  const planned: PlannedListingRow[] = []
  for (const row of rows) {
    planned.push(planRow(row, { known, limits, before: planned }))
  }
  return planned
}

function planRow(row: ReadListingRow, around: AroundRow): PlannedListingRow {
  const match = matchListingRow(row, around.known)
  if (typeof match === "string") return refused(row, [...row.problems, match])
  const { listing, pack } = match
  const plan = {
    row: row.row,
    listing_id: listing?.id ?? null,
    variant_id: pack?.id ?? null,
    title: row.wording.title ?? listing?.wording.title ?? "",
    pack: row.pack ?? pack?.title ?? "",
    wording: row.wording,
    changes: [...packChanges(row, pack), ...wordingChanges(row, listing)],
  }
  const above = rowsAbove(plan, listing, around)
  const problems = [
    ...row.problems,
    ...amountProblems(row, pack, around.limits),
    ...groupProblem(row, listing, above),
    ...textProblem(row, around.limits),
    ...problemsAmongRows(plan, listing, above, around),
  ]
  if (problems.length) return { ...plan, outcome: "wrong", changes: [], problems }
  const outcome = pack === null ? "new" : plan.changes.length ? "changed" : "unchanged"
  return { ...plan, outcome, problems: [] }
}

function refused(row: ReadListingRow, problems: PlannedRowProblem[]): PlannedListingRow {
  return {
    row: row.row,
    outcome: "wrong",
    listing_id: null,
    variant_id: null,
    title: row.wording.title ?? "",
    pack: row.pack ?? "",
    wording: row.wording,
    changes: [],
    problems,
  }
}

function packChanges(row: ReadListingRow, pack: KnownPack | null): RowChange[] {
  const cells = [
    { column: "pack", from: pack?.title ?? null, to: row.pack },
    { column: "price", from: pack?.price ?? null, to: row.price },
    { column: "stock", from: pack?.stock ?? null, to: row.stock },
    { column: "weight_grams", from: pack?.weight_grams ?? null, to: row.weight_grams },
  ] as const
  return cells.flatMap(({ column, from, to }) =>
    to === null || to === from ? [] : [{ column, from, to, waits: false }]
  )
}

function wordingChanges(row: ReadListingRow, listing: KnownListing | null): RowChange[] {
  const columns = Object.keys(row.wording) as SheetWordingColumn[]
  return columns.flatMap((column) => {
    const to = row.wording[column] as string
    const from = listing?.wording[column] ?? null
    return to === from ? [] : [{ column, from, to, waits: true }]
  })
}

/** A new pack size needs all three amounts; one that is there keeps what the sheet leaves empty. */
function amountProblems(
  row: ReadListingRow,
  pack: KnownPack | null,
  limits: PackLimits
): PlannedRowProblem[] {
  const problems: PlannedRowProblem[] = []
  const check = (
    name: "price" | "stock" | "weight",
    amount: number | null,
    min: number,
    max: number
  ) => {
    if (amount === null && pack === null && !row.problems.includes(`${name}_unreadable`)) {
      problems.push(`${name}_missing`)
    } else if (amount !== null && (amount < min || amount > max)) {
      problems.push(`${name}_out_of_range`)
    }
  }
  check("price", row.price, limits.price.min, limits.price.max)
  check("stock", row.stock, 0, limits.stock.max)
  check("weight", row.weight_grams, limits.weight.min, limits.weight.max)
  return problems
}

/** A listing that the sheet makes has to say its group in one of its rows, at the latest in its first. */
function groupProblem(
  { wording: { group_code } }: ReadListingRow,
  listing: KnownListing | null,
  above: readonly PlannedListingRow[]
): PlannedRowProblem[] {
  if (group_code !== undefined)
    return PRODUCT_GROUPS.some(({ code }) => code === group_code) ? [] : ["group_unknown"]
  return listing || above.some(({ wording }) => wording.group_code) ? [] : ["group_missing"]
}

function textProblem({ pack, wording }: ReadListingRow, { text }: PackLimits): PlannedRowProblem[] {
  const columns = Object.keys(wording) as SheetWordingColumn[]
  const tooLong =
    columns.some((column) => (wording[column]?.length ?? 0) > text[column]) ||
    (pack?.length ?? 0) > text.pack
  return tooLong ? ["text_too_long"] : []
}
