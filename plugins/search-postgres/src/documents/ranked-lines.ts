import type { RankedLine, SearchLabel } from "@ocop/search-promises"
import type { SearchedText } from "./read-texts"

/** The short texts, one a line: "A mắm tôm ba làng". */
export function writeLines(texts: readonly SearchedText[]): string {
  return texts
    .filter(({ label }) => label !== "D")
    .map(({ label, words }) => [label, ...words.map(({ written }) => written)].join(" "))
    .join("\n")
}

export function readLines(lines: string): RankedLine[] {
  return lines
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [label, ...words] = line.split(" ")
      return { label: label as SearchLabel, words }
    })
}
