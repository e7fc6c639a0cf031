import { foldVietnamese } from "../../fold.js"
import type { Stars } from "../../stars.js"
import { cellText } from "./cell-text.js"
import type { SheetCell } from "../sheet.js"
import {
  NOT_WORDINGS,
  NUMBER_WORDS,
  POTENTIAL_WORDINGS,
  PROPOSED_WORDINGS,
  STAR_FILLERS,
} from "./star-wordings.js"
import { holdsAny, wordingKey } from "./wording.js"

export type StarsReading = Stars | "potential" | "proposed" | "unreadable"

const WORDS = Object.keys(NUMBER_WORDS).join("|")
/** A number right before the word or the sign, on folded text. */
const MENTION = new RegExp(
  `(?:^|[^\\p{L}\\p{N}.,]|[^\\d][.,])(\\d+|${WORDS})[ -]?(?:\\(\\d+\\) ?|\\((?:${WORDS})\\) ?)?(?:(?:sao|stars?)(?![\\p{L}\\p{N}])|[*★⭐])`,
  "gu"
)
const RANGE = new RegExp(
  `(\\d|${WORDS}) ?(?:sao)? ?(?:[-–—/,&+]|den|hoac|va|or|to) ?(\\d|${WORDS}) ?(?:sao|stars?|[*★⭐])`,
  "u"
)
const FILLED = /[★⭐🌟*✮✪＊]/gu
const HOLLOW = /[☆✩]/gu

/**
 * The stars that a cell says. More than one number ("3-4 sao"), a number that is none, "không đạt" and
 * anything not understood are unreadable; 1 and 2 are read, since they are results. «Tiềm năng» counts
 * only with five.
 *
 * @returns null for a cell that says nothing
 */
export function readStars(cell: SheetCell | undefined): StarsReading | null {
  const text = typeof cell === "string" && /^[\s*]+$/.test(cell) ? cell.trim() : cellText(cell)
  if (text === "") return null
  if (typeof cell === "number") return starsOf(cell)
  if (typeof cell !== "string") return "unreadable"
  const key = wordingKey(text)
  const stars = countIn(text)
  if (holdsAny(key, NOT_WORDINGS)) return "unreadable"
  if (holdsAny(key, POTENTIAL_WORDINGS)) return stars === 5 ? "potential" : "unreadable"
  const outside = withoutBrackets(text)
  const said = outside === "" ? text : outside
  if (holdsAny(wordingKey(said), PROPOSED_WORDINGS)) return "proposed"
  return outside === "" ? stars : countIn(outside)
}

/** The one number of stars that a text mentions, among whatever words: headings and titles. */
export function starsMentioned(text: string): Stars | "unreadable" | null {
  const folded = foldVietnamese(text)
  if (RANGE.test(folded)) return "unreadable"
  const numbers = new Set([...folded.matchAll(MENTION)].map(([, number = ""]) => numberOf(number)))
  if (numbers.size === 0) return null
  return numbers.size === 1 ? starsOf([...numbers][0] ?? NaN) : "unreadable"
}

function countIn(text: string): Stars | "unreadable" {
  const mentioned = starsMentioned(text)
  if (mentioned === null) return signsIn(text) ?? bareNumber(text) ?? "unreadable"
  const signs = text.match(FILLED)?.length ?? 0
  return signs > 1 && signs !== mentioned ? "unreadable" : mentioned
}

/** "★★★★", "★★★★☆" (four of five), "☆☆☆☆" (nothing is filled, so all count). */
function signsIn(text: string): Stars | "unreadable" | null {
  const filled = text.match(FILLED)?.length ?? 0
  const hollow = text.match(HOLLOW)?.length ?? 0
  if (filled + hollow === 0) return null
  const rest = text.replace(FILLED, "").replace(HOLLOW, "").replace(/\p{M}/gu, "")
  return onlyFillers(wordingKey(rest)) ? starsOf(filled || hollow) : "unreadable"
}

/** "4", "04", "bốn", "hạng 4", "OCOP 4". */
function bareNumber(text: string): Stars | "unreadable" | null {
  if (/\d\s*[.,/–-]\s*[1-9]/.test(text)) return null
  const words = wordingKey(text.replace(/^(\d)[.,]0+$/, "$1")).split(" ")
  const numbers = words.filter((word) => /^\d+$/.test(word) || NUMBER_WORDS[word] !== undefined)
  const others = words.filter((word) => !numbers.includes(word))
  return numbers.length === 1 && onlyFillers(others.join(" "))
    ? starsOf(numberOf(numbers[0] ?? ""))
    : null
}

function onlyFillers(key: string): boolean {
  return key.split(" ").every((word) => word === "" || STAR_FILLERS.includes(word))
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*\)?/g, " ").trim()
}

function numberOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : (NUMBER_WORDS[word] ?? NaN)
}

function starsOf(number: number): Stars | "unreadable" {
  return number === 1 || number === 2 || number === 3 || number === 4 || number === 5
    ? number
    : "unreadable"
}
