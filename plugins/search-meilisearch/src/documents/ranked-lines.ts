import type { RankedLine, SearchLabel } from "@ocop/search-promises"
import type { SearchedText } from "./read-texts"

/** The short texts: "A mắm tôm ba làng". */
export const rankedLines = (texts: readonly SearchedText[]): string[] =>
  texts
    .filter(({ field }) => field.label !== "D")
    .map(({ field, words }) => [field.label, ...words.map(({ written }) => written)].join(" "))

export const readLines = (lines: readonly string[]): RankedLine[] =>
  lines.map((line) => {
    const [label, ...words] = line.split(" ").filter(Boolean)
    return { label: label as SearchLabel, words }
  })
