import * as z from "zod"

/** `GET /producer/listings/export`: all listings, prices and stock, one row per pack size. */
export const ExportListingsQuery = z.object({ format: z.enum(["xlsx", "csv"]).default("xlsx") })

/** Bytes of a sheet with listings. */
export const LISTING_SHEET_MAX_BYTES = 5 * 1024 * 1024
/** Rows of one sheet. */
export const LISTING_SHEET_MAX_ROWS = 2_000

/**
 * A sheet that was read: a `preview` writes nothing; `applying` is being written, listing by listing;
 * `applied` says of each row what became of it.
 */
export const ListingImportStatus = z.enum(["preview", "applying", "applied"])
export type ListingImportStatus = z.infer<typeof ListingImportStatus>

/** `ListingRowOutcome` of `@ocop/rules`. */
export const ListingRowOutcome = z.enum(["unchanged", "changed", "new", "wrong"])

const cell = z.union([z.string(), z.number()])

/** One row of the sheet, and what confirming does to it or has done. */
export const ListingImportRow = z.object({
  row: z.number().int(),
  outcome: ListingRowOutcome,
  listing_id: z.string().nullable(),
  title: z.string(),
  pack: z.string(),
  changes: z.array(
    z.object({ column: z.string(), from: cell.nullable(), to: cell, waits: z.boolean() })
  ),
  /** `PlannedRowProblem` of `@ocop/rules`. */
  problems: z.array(z.string()),
  /** Null until it was written: "written", or the refusal code for which it was not. */
  result: z.string().nullable(),
})
export type ListingImportRow = z.infer<typeof ListingImportRow>

export const ListingImport = z.object({
  id: z.string(),
  status: ListingImportStatus,
  file_name: z.string(),
  counts: z.record(ListingRowOutcome, z.number().int()),
  rows: z.array(ListingImportRow),
  created_at: z.string(),
  applied_at: z.string().nullable(),
})
export type ListingImport = z.infer<typeof ListingImport>
/** `POST /producer/listings/import`, `GET /producer/listings/import/:id` and what confirms it. */
export const ListingImportResponse = z.object({ import: ListingImport })
