import { foldWord } from "@ocop/search-promises"
import { readLines } from "../documents/ranked-lines"

/** The folded words of the short texts of some documents. */
export const knownWords = (found: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(found.flatMap((lines) => readLines(lines).flatMap(({ words }) => words.map(foldWord))))
