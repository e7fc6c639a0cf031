import { isCertifiedStars, type CertifiedStars } from "../stars.js"
import { boundAfter, boundBefore, listEnd, spanEnd, type Bound } from "./bound-wordings.js"
import { phraseEnd, phrases } from "./said-phrase.js"
import type { TextPiece } from "./text-piece.js"

export interface SaidStars {
  /** Ascending; none are certified of «dưới 3 sao». */
  readonly stars: readonly CertifiedStars[]
  readonly end: number
}

/** Words around the stars that say nothing more. A name with a capital («Thành Đạt») is none of them. */
const FILLERS = phrases(
  "ocop | đạt | đạt chuẩn | đạt hạng | hạng | xếp hạng | xếp loại | phân hạng | chuẩn | tiêu chuẩn | chứng nhận | được công nhận"
)
const NAMES = phrases("đạt")
const OCOP = phrases("ocop")

/** As digits, or in words: «hai» only serves bounds («trên hai sao»). */
const NUMBERS = [
  [2, phrases("2 | hai | two")],
  [3, phrases("3 | ba | three")],
  [4, phrases("4 | bốn | four")],
  [5, phrases("5 | năm | five")],
] as const
const STAR = phrases("sao | stars | star | - star")
const SIGNS = phrases("★ | ⭐ | 🌟 | ★️ | ⭐️ | 🌟️ | *")
/** «Sao Vàng» is a name and an award. */
const OTHER_STAR = phrases("vàng")
/** «Ba Sao» is a commune, so these two words alone are no stars. */
const COMMUNE = phrases("ba sao")

/** The stars that are said from that piece on; null when it says nothing about any. */
export function saidStars(pieces: readonly TextPiece[], at: number): SaidStars | null {
  return starSigns(pieces[at], at) ?? starWords(pieces, at)
}

/** "★★★★" */
function starSigns(piece: TextPiece | undefined, at: number): SaidStars | null {
  const count = piece?.text.match(/[★⭐🌟]/gu)?.length ?? 0
  return isCertifiedStars(count) ? { stars: [count], end: at + 1 } : null
}

function starWords(pieces: readonly TextPiece[], at: number): SaidStars | null {
  const lead = skipFillers(pieces, at)
  const before = boundBefore(pieces, lead)
  const start = skipFillers(pieces, before.end)
  const list = starList(pieces, start)
  if (list === null) return null
  const after = boundAfter(pieces, list.end)
  const bound = after.bound ?? before.bound ?? list.bound
  const end = phraseEnd(pieces, after.end, OCOP) ?? after.end
  if (start === at && end === phraseEnd(pieces, at, COMMUNE)) return null
  const stars = ([3, 4, 5] as const).filter((one) => isMeant(one, list.said, bound))
  return { stars, end }
}

function isMeant(stars: number, said: readonly number[], bound: Bound | null): boolean {
  const least = Math.min(...said)
  const most = Math.max(...said)
  switch (bound) {
    case "at-least":
      return said.length > 1 ? said.includes(stars) : stars >= least
    case "at-most":
      return said.length > 1 ? said.includes(stars) : stars <= most
    case "more-than":
      return stars > least
    case "less-than":
      return stars < most
    default:
      return said.includes(stars)
  }
}

function skipFillers(pieces: readonly TextPiece[], at: number): number {
  const end = phraseEnd(pieces, at, FILLERS)
  if (end === null) return at
  const first = pieces[at]
  const isName = at > 0 && first !== undefined && /^\p{Lu}/u.test(first.text)
  return isName && phraseEnd(pieces, at, NAMES) !== null ? at : skipFillers(pieces, end)
}

interface StarList {
  readonly said: readonly number[]
  readonly bound: Bound | null
  readonly end: number
}

/** "4 sao", "3-4 sao", "3 sao, 4 sao hoặc 5 sao": as far as the numbers are followed by the word. */
function starList(pieces: readonly TextPiece[], at: number): StarList | null {
  const said: number[] = []
  let whole: StarList | null = null
  let next: number | null = at
  let from: number | null = null
  while (next !== null) {
    const one = starNumbers(pieces, next)
    if (one === null) break
    said.push(...(from === null ? one.said : span(from, one.said)))
    const plus = pieces[one.end]?.text === "+" ? 1 : 0
    const starred = starWordEnd(pieces, one.end + plus)
    const end = starred ?? one.end
    const bound = plus === 1 ? ("at-least" as const) : null
    if (starred !== null) whole = { said: [...said], bound, end }
    const to = spanEnd(pieces, end)
    from = to === null ? null : (one.said[one.said.length - 1] ?? null)
    next = to ?? listEnd(pieces, end)
  }
  return whole
}

function span(from: number, to: readonly number[]): number[] {
  const [end = from] = to
  const [low, high] = from < end ? [from, end] : [end, from]
  return [2, 3, 4, 5].filter((one) => one >= low && one <= high)
}

/** "4", "bốn", or a list without spaces ("3,4"). */
function starNumbers(
  pieces: readonly TextPiece[],
  at: number
): { said: readonly number[]; end: number } | null {
  const piece = pieces[at]
  if (piece === undefined || isPartOfWord(pieces, at)) return null
  if (/^[345](?:,[345])+$/.test(piece.text)) {
    return { said: piece.text.split(",").map(Number), end: at + 1 }
  }
  const found = NUMBERS.find(([, wordings]) => phraseEnd(pieces, at, wordings) !== null)
  return found ? { said: [found[0]], end: at + 1 } : null
}

/** The 25 of "st25"; "ocop4" is the programme and a number. */
function isPartOfWord(pieces: readonly TextPiece[], at: number): boolean {
  const before = pieces[at - 1]
  return pieces[at]?.glued === true && before?.kind === "word" && before.key !== "ocop"
}

function starWordEnd(pieces: readonly TextPiece[], at: number): number | null {
  const word = phraseEnd(pieces, at, STAR)
  if (word !== null) return phraseEnd(pieces, word, OTHER_STAR) === null ? word : null
  const sign = phraseEnd(pieces, at, SIGNS)
  return sign !== null && isTimes(pieces[at], pieces[sign]) ? null : sign
}

/** "5 * 200g", "5*200g" */
function isTimes(sign: TextPiece | undefined, next: TextPiece | undefined): boolean {
  if (sign?.text !== "*") return false
  return !sign.glued || (next?.glued === true && next.kind !== "sign")
}
