import type { AuditEntry } from "@ocop/contract"
import { vietnamDay } from "@ocop/rules"
import { sheetFile, type SheetFile } from "../../spreadsheet/sheet-file"
import type { WrittenCell } from "../../spreadsheet/written-sheet"

/** A cell of a workbook holds 32,767 characters; a text that is cut says so by its end. */
const CELL_MAX = 32_000

const ACTORS: Record<AuditEntry["actor_type"], string> = {
  operator: "Ban quản lý",
  producer: "Chủ thể",
  customer: "Khách hàng",
  system: "Hệ thống",
}

const COLUMNS = [
  { header: "Ngày", width: 12 },
  { header: "Giờ", width: 10 },
  { header: "Bên thực hiện", width: 14 },
  { header: "Người thực hiện", width: 28 },
  { header: "Mã người thực hiện", width: 34 },
  { header: "Việc", width: 30 },
  { header: "Loại đối tượng", width: 20 },
  { header: "Đối tượng", width: 30 },
  { header: "Mã đối tượng", width: 34 },
  { header: "Gian hàng", width: 28 },
  { header: "Trước", width: 50 },
  { header: "Sau", width: 50 },
  { header: "Lý do", width: 40 },
]

/** The log to keep: times are those of Vietnam, before and after as JSON. */
export function auditLogFile(
  entries: readonly AuditEntry[],
  today: string,
  format: "xlsx" | "csv"
): Promise<SheetFile> {
  return sheetFile(
    { name: "Nhật ký", columns: COLUMNS, rows: entries.map(row) },
    `nhat-ky-${today}`,
    format
  )
}

function row(entry: AuditEntry): WrittenCell[] {
  const at = new Date(entry.at)
  return [
    { day: vietnamDay(at) },
    at.toLocaleTimeString("en-GB", { timeZone: "Asia/Ho_Chi_Minh" }),
    ACTORS[entry.actor_type],
    entry.actor_name,
    entry.actor_id,
    entry.action,
    entry.subject_type,
    entry.subject_name,
    entry.subject_id,
    entry.producer_name,
    json(entry.before),
    json(entry.after),
    entry.reason,
  ]
}

function json(fields: AuditEntry["before"]): string | null {
  if (!fields) return null
  const text = JSON.stringify(fields)
  return text.length > CELL_MAX ? `${text.slice(0, CELL_MAX)}…` : text
}
