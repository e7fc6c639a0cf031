import type { SheetCell } from "../decision-list/sheet.js"

/** "120.000", "120,000", "120 000", "120000"; groups of three after the first sign. */
const GROUPED = /^\d{1,3}([.,  ]\d{3})+$/
const PLAIN = /^\d+$/
/** What people put behind an amount or a quantity, folded away before reading. */
const UNIT = /\s*(vnđ|vnd|đồng|đ|₫|gam|gram|g)\.?$/iu

/**
 * A whole amount of a cell: đồng, units or grams. Signs between groups of three are read as in Vietnam and
 * as programs in English write them; a fraction is no amount, because no one knows which way to round it.
 *
 * @returns null for an empty cell, "unreadable" for anything else that is not a whole number from 0
 */
export function readWrittenAmount(cell: SheetCell): number | null | "unreadable" {
  if (cell === null) return null
  if (typeof cell === "number") return isAmount(cell) ? cell : "unreadable"
  if (typeof cell === "object") return "unreadable"
  const text = cell.trim().replace(UNIT, "")
  if (text === "") return cell.trim() === "" ? null : "unreadable"
  if (!GROUPED.test(text) && !PLAIN.test(text)) return "unreadable"
  const amount = Number(text.replace(/[^\d]/g, ""))
  return isAmount(amount) ? amount : "unreadable"
}

const isAmount = (amount: number): boolean => Number.isSafeInteger(amount) && amount >= 0
