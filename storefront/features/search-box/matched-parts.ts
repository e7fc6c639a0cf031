import { foldVietnamese } from "@ocop/rules"

/** A piece of a text; `matched` when it was typed already. */
export type TextPart = { text: string; matched: boolean }

/**
 * Cuts a text into what was typed and what was not: from the beginning of each word on, as far as a typed word
 * goes. Accents are optional for whoever types.
 */
export function matchedParts(text: string, typed: string): TextPart[] {
  const wanted = wordsOf(foldVietnamese(typed))
  const parts = text
    .normalize("NFC")
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .flatMap((piece) => {
      const length = matchedLength(foldVietnamese(piece), wanted)
      const letters = [...piece]
      return [
        { text: letters.slice(0, length).join(""), matched: true },
        { text: letters.slice(length).join(""), matched: false },
      ]
    })
    .filter((part) => part.text !== "")
  return joined(parts)
}

const wordsOf = (folded: string) => folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean)

const matchedLength = (word: string, wanted: readonly string[]) =>
  wanted.reduce((most, one) => (word.startsWith(one) ? Math.max(most, one.length) : most), 0)

function joined(parts: readonly TextPart[]): TextPart[] {
  return parts.reduce<TextPart[]>((all, part) => {
    const last = all.at(-1)
    if (last?.matched !== part.matched) return [...all, part]
    return [...all.slice(0, -1), { ...part, text: last.text + part.text }]
  }, [])
}
