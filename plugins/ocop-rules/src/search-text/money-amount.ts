import { phraseEnd, phrases } from "./said-phrase.js"
import { saidNumber } from "./said-number.js"
import type { TextPiece } from "./text-piece.js"

/** A sum of money as far as it was said: "100" of "100-300k" has no unit of its own. */
export interface SaidAmount {
  readonly number: number
  /** How many đồng one of it is; null when it was not said. */
  readonly unit: number | null
  readonly end: number
}

const THOUSAND = phrases("k | nghìn | ngàn | ng")
const MILLION = phrases("triệu | tr")
const DONG = phrases("đồng | đ | ₫ | vnd | vnđ | dong | d")
const HALF = phrases("rưỡi")

/** "200k", "200.000đ", "1tr5", "hai trăm nghìn đồng", "200k/kg"; null when no such thing begins there. */
export function amountAt(pieces: readonly TextPiece[], at: number): SaidAmount | null {
  const said = saidNumber(pieces, at)
  if (said === null) return null
  const million = phraseEnd(pieces, said.end, MILLION)
  if (million !== null) return millions(pieces, said.number, million)
  const thousand = phraseEnd(pieces, said.end, THOUSAND)
  const dong = phraseEnd(pieces, thousand ?? said.end, DONG)
  const end = dong ?? thousand
  if (end !== null) {
    return { number: said.number, unit: thousand === null ? 1 : 1_000, end: perUnit(pieces, end) }
  }
  const next = pieces[said.end]
  const isMeasure = next?.glued === true && next.kind === "word"
  return isMeasure || said.inWords ? null : { number: said.number, unit: null, end: said.end }
}

/** Whole đồng; null for what is none, or none that anything costs. */
export function dongOf({ number }: SaidAmount, unit: number): number | null {
  const dong = Math.round(number * unit)
  const exact = Math.abs(number * unit - dong) < 1e-6
  return exact && dong >= 1_000 && dong <= 1_000_000_000_000 ? dong : null
}

/** With what follows: "1tr5", "1 triệu 200 nghìn", «một triệu rưỡi». "1.250 triệu" is a decimal. */
function millions(pieces: readonly TextPiece[], said: number, at: number): SaidAmount {
  const whole = said >= 1_000 ? said / 1_000 : said
  const and = (thousands: number, end: number): SaidAmount => ({
    number: whole + thousands / 1_000,
    unit: 1_000_000,
    end: perUnit(pieces, phraseEnd(pieces, end, DONG) ?? end),
  })
  const half = phraseEnd(pieces, at, HALF)
  if (half !== null) return and(500, half)
  const piece = pieces[at]
  if (piece?.kind !== "number" || !/^\d{1,3}$/.test(piece.text)) return and(0, at)
  const thousand = phraseEnd(pieces, at + 1, THOUSAND)
  if (thousand !== null) return and(Number(piece.text), thousand)
  const next = pieces[at + 1]
  const ends = next === undefined || /^[-–—]$/.test(next.text)
  return piece.glued || ends ? and(Number(piece.text.padEnd(3, "0")), at + 1) : and(0, at)
}

/** Behind "/kg". */
function perUnit(pieces: readonly TextPiece[], at: number): number {
  const [slash, unit] = [pieces[at], pieces[at + 1]]
  return slash?.text === "/" && slash.glued && unit?.kind === "word" && unit.glued ? at + 2 : at
}
