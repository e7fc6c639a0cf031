import type { CertifiedStars } from "../stars.js"
import { saidPrice } from "./said-price.js"
import { saidStars } from "./said-stars.js"
import { phraseEnd, phrases } from "./said-phrase.js"
import { textPieces, type TextPiece } from "./text-piece.js"

/** What a query asks for, beside its words. */
export interface SearchReading {
  /** What is left to search as words, as typed (NFC, single spaces); may be "". */
  readonly text: string
  /** Ascending; [] when none were said. */
  readonly stars: readonly CertifiedStars[]
  /** Whole đồng, itself included. Never above `priceTo`. */
  readonly priceFrom: number | null
  /** Whole đồng, itself included. */
  readonly priceTo: number | null
}

/** Longer texts are no queries and are searched as they are. */
const LONGEST = 500

/**
 * Takes the stars and the price out of a query: «trà 4 sao dưới 200k» is "trà", four stars, at most
 * 200,000 đồng. With or without accents, in any case and Unicode form. What could be a product's name is
 * left alone. Reading the text that is left finds nothing more.
 */
export function readSearchText(text: string): SearchReading {
  const clean = text
    .replace(/\p{Cf}/gu, "")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
  const nothing: SearchReading = { text: clean, stars: [], priceFrom: null, priceTo: null }
  return clean.length > LONGEST ? nothing : readAll(nothing)
}

/** What is left may stand together anew ("4 dưới 200k sao"), so it is read until nothing is found. */
function readAll(known: SearchReading): SearchReading {
  const pieces = textPieces(known.text)
  const taken = new Set<number>()
  let reading = known
  for (let at = 0; at < pieces.length;) {
    const stars = saidStars(pieces, at)
    const price = stars === null ? saidPrice(pieces, at) : null
    const end = stars?.end ?? price?.end ?? at + 1
    if (stars) reading = withStars(reading, stars.stars)
    if (price) reading = withPrice(reading, price.from, price.to)
    if (stars?.stars.length || price) for (let piece = at; piece < end; piece++) taken.add(piece)
    at = end
  }
  return taken.size === 0
    ? known
    : readAll({ ...reading, text: textWithout(known.text, pieces, taken) })
}

function withStars(reading: SearchReading, stars: readonly CertifiedStars[]): SearchReading {
  return { ...reading, stars: [...new Set([...reading.stars, ...stars])].sort((a, b) => a - b) }
}

/** Of two prices the narrower; two that exclude each other are the ends of a span. */
function withPrice(reading: SearchReading, from: number | null, to: number | null): SearchReading {
  const least = higher(reading.priceFrom, from)
  const most = higher(reading.priceTo, to, Math.min)
  const isUpsideDown = least !== null && most !== null && least > most
  return isUpsideDown
    ? { ...reading, priceFrom: most, priceTo: least }
    : { ...reading, priceFrom: least, priceTo: most }
}

function higher(a: number | null, b: number | null, choose = Math.max): number | null {
  return a === null || b === null ? (a ?? b) : choose(a, b)
}

const AND = phrases("và | and | , | ; | . | : | / | & | + | - | – | —")
const OPENING = phrases("( | [")
const CLOSING = phrases(") | ]")

/** The text without those pieces, and without the «và» and the signs that held them. */
function textWithout(
  text: string,
  pieces: readonly TextPiece[],
  taken: ReadonlySet<number>
): string {
  const gone = new Set(taken)
  const isSeam = (at: number, side: typeof AND) =>
    pieces[at] !== undefined &&
    !gone.has(at) &&
    (phraseEnd(pieces, at, AND) === at + 1 || phraseEnd(pieces, at, side) === at + 1)
  for (const at of taken) {
    for (let before = at - 1; isSeam(before, OPENING); before--) gone.add(before)
    for (let behind = at + 1; isSeam(behind, CLOSING); behind++) gone.add(behind)
  }
  let rest = ""
  let end = 0
  pieces.forEach((piece, at) => {
    rest += gone.has(at) ? " " : text.slice(gone.has(at - 1) ? piece.start : end, piece.end)
    end = piece.end
  })
  return rest.replace(/\s+/g, " ").trim()
}
