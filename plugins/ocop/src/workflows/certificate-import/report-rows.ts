import type { PlannedEntry } from "@ocop/rules"
import type { ImportStatus } from "../../modules/certificate-import/import-record"
import type { WrittenCell, WrittenColumn } from "../../spreadsheet/written-sheet"
import { OUTCOME_WORDS, PROBLEM_WORDS, QUESTION_WORDS, starsWords } from "./report-words"

export const REPORT_COLUMNS: readonly WrittenColumn[] = [
  { header: "Dòng", width: 8 },
  { header: "Tên sản phẩm", width: 40 },
  { header: "Chủ thể", width: 40 },
  { header: "Hạng sao", width: 16 },
  { header: "Quyết định", width: 24 },
  { header: "Kết quả", width: 28 },
  { header: "Lý do", width: 50 },
  { header: "Số giấy chứng nhận", width: 28 },
  { header: "Trang tra cứu", width: 40 },
]

/** A row of the list, with the number its certificate has in the register now. */
export interface ReportedEntry {
  planned: PlannedEntry
  /** Null when the register has none for it. */
  number: string | null
}

/** The report's line for a row of the list. */
export function reportRow({ planned, number }: ReportedEntry, status: ImportStatus): WrittenCell[] {
  const { entry, outcome } = planned
  const shown = number ?? planned.writes.certificate?.number ?? entry.certificate_number
  return [
    entry.row,
    entry.product,
    entry.producer,
    starsWords(entry.stars),
    entry.decision ?? "",
    OUTCOME_WORDS[outcome],
    reasonOf(planned, status),
    (status === "undone" ? number : shown) ?? "",
    number ? `/chung-nhan/${encodeURIComponent(number)}` : "",
  ]
}

/** Why a row is not, or no longer, in the register; empty when there is nothing to explain. */
function reasonOf({ problems, question, writes }: PlannedEntry, status: ImportStatus): string {
  const isWritten = writes.certificate !== null || writes.nomination !== null
  return [
    ...problems.map((problem) => PROBLEM_WORDS[problem]),
    question ? QUESTION_WORDS[question.kind] : "",
    isWritten && status === "undone" ? "Đã hoàn tác lần nhập này" : "",
    isWritten && status !== "undone" && status !== "applied" ? "Sẽ ghi khi xác nhận" : "",
  ]
    .filter(Boolean)
    .join("; ")
}
