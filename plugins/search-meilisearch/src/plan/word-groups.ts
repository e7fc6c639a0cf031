import type { TypoLimits, WordGroup } from "@ocop/search-promises"
import { lettersWrong } from "../ranking/letters-wrong"
import type { Reading } from "./reading"

/**
 * The words of a reading, with those that Meilisearch may have found for them. It does not say which
 * they were, so they are looked for among the words of what it found.
 *
 * @param known the folded words of the documents it found
 */
export function wordGroups(
  { places, unfinished, tolerant }: Reading,
  words: readonly { readonly folded: string }[],
  typos: TypoLimits | null,
  known: ReadonlySet<string>
): WordGroup[] {
  return places.map((position) => {
    const word = words[position]?.folded ?? ""
    const similar = tolerant
      ? [...known].flatMap((other) => {
          const wrong = lettersWrong(other, word, typos)
          return wrong ? [{ word: other, typos: wrong }] : []
        })
      : []
    similar.sort((a, b) => a.typos - b.typos)
    return { word, similar, unfinished: unfinished && position === words.length - 1, position }
  })
}
