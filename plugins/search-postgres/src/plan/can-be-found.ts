import type { WordGroup } from "@ocop/search-promises"
import type { TermDictionary } from "../dictionary/term-dictionary"

/** Whether any short text of the index has it, or a word that is accepted for it. */
export function canBeFound(group: WordGroup, dictionary: TermDictionary): boolean {
  return (
    group.similar.length > 0 ||
    dictionary.has(group.word) ||
    (group.unfinished && dictionary.hasBeginning(group.word))
  )
}
