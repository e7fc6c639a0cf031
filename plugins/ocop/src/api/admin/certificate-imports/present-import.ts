import type { CertificateImport } from "@ocop/contract"
import { headersAt, type SheetCell, type SheetRow } from "@ocop/rules"

type Presented =
  "headers" | "sample" | "progress" | "interrupted" | "created_at" | "applied_at" | "undone_at"

/** A row of `certificate_import`, as a query gives it. */
export interface ImportRow extends Omit<CertificateImport, Presented> {
  progress_done: number
  progress_total: number
  created_at: Date | string
  applied_at: Date | string | null
  undone_at: Date | string | null
}

/** Of the list that the mapping page shows. */
export const SAMPLE_ROWS = 10

/**
 * @param rows of the sheet from the one above the header on, because a header may have two, or from its
 *   beginning when none was found
 * @param nameOf an operator's address by id
 * @param interrupted whether whoever wrote it has fallen silent
 */
export function presentImport(
  stored: ImportRow,
  rows: readonly SheetRow[],
  nameOf: (id: string) => string,
  interrupted: boolean
): CertificateImport {
  const { header_row } = stored
  const isWritten = stored.status === "applying" || stored.status === "applied"
  return {
    id: stored.id,
    status: stored.status,
    file_name: stored.file_name,
    file_size: stored.file_size,
    format: stored.format,
    sheets: stored.sheets,
    sheet: stored.sheet,
    header_row,
    headers: header_row === null ? [] : [...headersAt(rows, header_row)],
    columns: stored.columns,
    context: stored.context,
    sample: presentSample(rows, header_row),
    counts: stored.counts,
    skipped_rows: stored.skipped_rows,
    digest: stored.digest,
    progress: isWritten ? { done: stored.progress_done, total: stored.progress_total } : null,
    interrupted,
    stopped: stored.stopped,
    created_by: nameOf(stored.created_by),
    created_at: moment(stored.created_at),
    applied_by: stored.applied_by && nameOf(stored.applied_by),
    applied_at: stored.applied_at && moment(stored.applied_at),
    undone_by: stored.undone_by && nameOf(stored.undone_by),
    undone_at: stored.undone_at && moment(stored.undone_at),
    undo_reason: stored.undo_reason,
  }
}

/** The first rows below the header, or the first of all when there is none. */
export function presentSample(
  rows: readonly SheetRow[],
  header_row: number | null
): CertificateImport["sample"] {
  return rows
    .filter(({ number }) => header_row === null || number > header_row)
    .slice(0, SAMPLE_ROWS)
    .map(({ number, cells }) => ({ row: number, cells: cells.map(cellText) }))
}

export const moment = (at: Date | string): string => new Date(at).toISOString()

function cellText(cell: SheetCell): string {
  if (cell === null) {
    return ""
  }
  return typeof cell === "object" ? cell.day : String(cell)
}
