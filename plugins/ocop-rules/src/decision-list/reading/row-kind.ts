import type { FieldCells } from "./field-cells.js"
import { isWholeHeader } from "./header-fields.js"
import { NOTE, SIGNATURE, TOTAL } from "./heading-wordings.js"
import { wordingKey } from "./wording.js"
import { readScore } from "./written-score.js"
import { readStars } from "./written-stars.js"

/** Why a row is no entry. */
export const SKIP_REASONS = ["section", "total", "repeated_header", "blank", "note"] as const
export type SkipReason = (typeof SKIP_REASONS)[number]

/** Whether it has stars or a score that can be read; a signature often stands in those columns. */
export function isRated(row: FieldCells): boolean {
  return [readStars(row.cell("stars")), readScore(row.cell("score"))].some(
    (reading) => reading !== null && reading !== "unreadable"
  )
}

/** The header again, as on every printed page, or the numbers of its columns, "(1) (2) (3)". */
export function isRepeatedHeader(texts: readonly string[]): boolean {
  if (texts.length < 2) return false
  const numbers = texts.every((text) => /^\(?(?:\d{1,2}|[A-Z])\)?$/.test(text))
  if (numbers) return isCounted(texts)
  const headers = texts.filter(isWholeHeader).length
  return headers === texts.length || headers > 2
}

/** «Tổng cộng», «Cộng: 12», «Tổng số: 71 sản phẩm» in the first cell with words. */
export function isTotal(texts: readonly string[]): boolean {
  const first = texts.find((text) => /\p{L}{2}/u.test(text))
  return first !== undefined && TOTAL.test(wordingKey(first))
}

export function isSignature(texts: readonly string[]): boolean {
  return texts.some((text) => SIGNATURE.test(wordingKey(text)))
}

export function isNote(texts: readonly string[]): boolean {
  return (
    isSignature(texts) ||
    texts.some((text) => NOTE.test(wordingKey(text))) ||
    (texts.length === 1 && /^\(?\*|\.\/\.?$/.test(texts[0] ?? ""))
  )
}

/** One after the other, as numbers of columns are. */
function isCounted(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(text.replace(/[()]/g, ""))).filter(Number.isFinite)
  const [first = 0] = numbers
  return numbers.length > 2 && numbers.every((number, at) => number === first + at)
}
