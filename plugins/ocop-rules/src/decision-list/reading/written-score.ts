import { foldVietnamese } from "../../fold.js"
import { cellText } from "./cell-text.js"
import type { SheetCell } from "../sheet.js"

/** "78,66", "78.66 điểm", "78,66/100", "Điểm: 78,66"; on folded text. */
const SCORE = /^(?:diem ?:? ?)?(\d{1,3})(?:[.,](\d{1,6}))?(?: ?\/ ?100)?(?: ?(?:diem|d))?[.;]?$/

/** Points of a council from 0 to 100, with decimal comma or point; null for a cell that says nothing. */
export function readScore(cell: SheetCell | undefined): number | "unreadable" | null {
  const text = cellText(cell)
  if (text === "") return null
  const score = typeof cell === "number" ? cell : typeof cell === "string" ? numberOf(text) : NaN
  return score >= 0 && score <= 100 ? score : "unreadable"
}

function numberOf(text: string): number {
  const match = SCORE.exec(foldVietnamese(text))
  return match ? Number(`${match[1]}.${match[2] ?? "0"}`) : NaN
}
