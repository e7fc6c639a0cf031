import type { ListingImport } from "@ocop/contract"
import type { ListingImportRecord } from "../../modules/listing-import/import-record"

/** A sheet as its producer sees it. */
export function presentListingImport(record: ListingImportRecord): ListingImport {
  const { id, status, file_name, plan, results, created_at, applied_at } = record
  const counts = { unchanged: 0, changed: 0, new: 0, wrong: 0 }
  for (const { outcome } of plan) {
    counts[outcome]++
  }
  return {
    id,
    status,
    file_name,
    counts,
    rows: plan.map(({ row, outcome, listing_id, title, pack, changes, problems }) => ({
      row,
      outcome,
      listing_id,
      title,
      pack,
      changes: changes.map((change) => ({ ...change })),
      problems: [...problems],
      result: results[row] ?? null,
    })),
    created_at: created_at.toISOString(),
    applied_at: applied_at?.toISOString() ?? null,
  }
}
