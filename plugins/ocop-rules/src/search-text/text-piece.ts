import { foldVietnamese } from "../fold.js"

/** A word, a number ("1.500", "3,4") or a sign of a query. */
export interface TextPiece {
  readonly kind: "word" | "number" | "sign"
  /** As typed. */
  readonly text: string
  /** Folded. */
  readonly key: string
  /** Whether no space stands between it and the piece before. */
  readonly glued: boolean
  readonly start: number
  readonly end: number
}

const PIECE = /(?<word>\p{L}[\p{L}\p{M}]*)|(?<number>\d+(?:[.,]\d+)*)|[<>]=?|[★⭐🌟]+\uFE0F?|\S/gu

/** The pieces of a text, in its order. */
export function textPieces(text: string): TextPiece[] {
  let last = 0
  return [...text.matchAll(PIECE)].map((match): TextPiece => {
    const [piece] = match
    const start = match.index
    const glued = start > 0 && start === last
    last = start + piece.length
    const kind = match.groups?.word ? "word" : match.groups?.number ? "number" : "sign"
    return { kind, text: piece, key: foldVietnamese(piece), glued, start, end: last }
  })
}
