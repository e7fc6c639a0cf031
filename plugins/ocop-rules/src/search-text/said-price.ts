import { boundAfter, boundBefore, spanEnd, type Bound } from "./bound-wordings.js"
import { amountAt, dongOf, type SaidAmount } from "./money-amount.js"
import { phraseEnd, phrases } from "./said-phrase.js"
import type { TextPiece } from "./text-piece.js"

/** Whole đồng, both ends included; at least one of them is there. */
export interface SaidPrice {
  readonly from: number | null
  readonly to: number | null
  readonly end: number
}

const PRICE = phrases(
  "giá | có giá | với giá | mức giá | tầm giá | khoảng giá | giá bán | giá tiền | giá cả | price"
)
/** From here on a number without a unit is a sum of đồng. */
const BARE_DONG = 10_000

/** The price that is said from that piece on; null for a sum without a word about a price. */
export function saidPrice(pieces: readonly TextPiece[], at: number): SaidPrice | null {
  const named = phraseEnd(pieces, at, PRICE)
  const before = boundBefore(pieces, named ?? at)
  const start = phraseEnd(pieces, before.end, PRICE) ?? before.end
  const first = amountAt(pieces, start)
  if (first === null) return null
  const bound = before.bound ?? (start > at ? "about" : null)
  return spanOf(pieces, first, bound) ?? single(pieces, first, bound)
}

/** "từ 100k đến 300k", "100-300k": the first may take its unit from the second. */
function spanOf(
  pieces: readonly TextPiece[],
  first: SaidAmount,
  bound: Bound | null
): SaidPrice | null {
  const to = spanEnd(pieces, boundAfter(pieces, first.end).end) ?? spanEnd(pieces, first.end)
  const second = to === null ? null : amountAt(pieces, to)
  if (second === null) return null
  const unit = second.unit ?? (second.end === pieces.length ? first.unit : null)
  if (unit === null && (bound === null || first.unit !== null)) return null
  const from =
    unit === null ? bareDong(first) : dongOf(first, first.unit ?? unitBefore(unit, first.number))
  const until = unit === null ? bareDong(second) : dongOf(second, unit)
  if (from === null || until === null) return null
  return { from: Math.min(from, until), to: Math.max(from, until), end: second.end }
}

/** "1-2 triệu" are millions both, "500-1 triệu" begins with thousands. */
function unitBefore(unit: number, number: number): number {
  return unit === 1_000_000 && number >= 100 ? 1_000 : unit
}

function single(
  pieces: readonly TextPiece[],
  amount: SaidAmount,
  before: Bound | null
): SaidPrice | null {
  const after = boundAfter(pieces, amount.end)
  const bound = after.bound ?? before
  const dong = amount.unit === null ? bareDong(amount) : dongOf(amount, amount.unit)
  if (bound === null || dong === null) return null
  const { end } = after
  switch (bound) {
    case "at-least":
    case "more-than":
      return { from: dong, to: null, end }
    case "at-most":
    case "less-than":
      return { from: null, to: dong, end }
    case "about":
      return { from: dong - Math.floor(dong / 5), to: dong + Math.floor(dong / 5), end }
  }
}

function bareDong(amount: SaidAmount): number | null {
  return amount.unit === null && amount.number >= BARE_DONG ? dongOf(amount, 1) : null
}
