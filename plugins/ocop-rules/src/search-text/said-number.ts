import { phraseEnd, phrases } from "./said-phrase.js"
import type { TextPiece } from "./text-piece.js"

export interface SaidNumber {
  readonly number: number
  readonly inWords: boolean
  readonly end: number
}

/** A number in figures or, below a thousand, in words; the 25 of "st25" is none. */
export function saidNumber(pieces: readonly TextPiece[], at: number): SaidNumber | null {
  return inFigures(pieces, at) ?? inWords(pieces, at)
}

function inFigures(pieces: readonly TextPiece[], at: number): SaidNumber | null {
  const piece = pieces[at]
  if (piece?.kind !== "number" || (piece.glued && pieces[at - 1]?.kind === "word")) return null
  const hundreds = phraseEnd(pieces, at + 1, HUNDRED)
  const value = valueOf(piece.text)
  if (value === null) return null
  if (hundreds !== null) return { number: value * 100, inWords: true, end: hundreds }
  let number = value
  let end = at + 1
  while (/^\d{1,3}$/.test(piece.text) && pieces[end]?.text === "000") {
    number *= 1_000
    end += 1
  }
  return { number, inWords: false, end }
}

/** "200.000" and "200,000" are thousands, "1,5" and "1.5" are not. */
function valueOf(figures: string): number | null {
  if (/^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/.test(figures)) {
    return Number(figures.replace(/[.,]/g, ""))
  }
  return /^\d+(?:[.,]\d{1,2})?$/.test(figures) ? Number(figures.replace(",", ".")) : null
}

const HUNDRED = phrases("trăm")
const TEN = phrases("mươi | chục")
const DIGITS = [
  [0.5, phrases("nửa")],
  [1, phrases("một | mốt")],
  [2, phrases("hai")],
  [3, phrases("ba")],
  [4, phrases("bốn | tư")],
  [5, phrases("năm | lăm")],
  [6, phrases("sáu")],
  [7, phrases("bảy | bẩy")],
  [8, phrases("tám")],
  [9, phrases("chín")],
  [10, phrases("mười")],
] as const

/** «hai», «năm mươi», «một trăm năm mươi», «trăm». */
function inWords(pieces: readonly TextPiece[], at: number): SaidNumber | null {
  let number = 0
  let end = at
  const hundred = unitsAt(pieces, end, HUNDRED)
  if (hundred !== null) {
    number += hundred.digit * 100
    end = hundred.end
  }
  const ten = unitsAt(pieces, end, TEN)
  if (ten !== null) {
    number += ten.digit * 10
    end = ten.end
  }
  const one = digitAt(pieces, end)
  if (one !== null) {
    number += one.digit
    end = one.end
  }
  return end === at ? null : { number, inWords: true, end }
}

/** «hai trăm», or «trăm» alone. */
function unitsAt(pieces: readonly TextPiece[], at: number, unit: typeof HUNDRED) {
  const digit = digitAt(pieces, at)
  const end = phraseEnd(pieces, digit?.end ?? at, unit)
  return end === null ? null : { digit: digit?.digit ?? 1, end }
}

function digitAt(pieces: readonly TextPiece[], at: number) {
  for (const [digit, wordings] of DIGITS) {
    const end = phraseEnd(pieces, at, wordings)
    if (end !== null) return { digit, end }
  }
  return null
}
