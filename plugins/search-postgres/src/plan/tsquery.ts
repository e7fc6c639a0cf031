import { partsOf, type QueryText, type WordGroup } from "@ocop/search-promises"
import type { MatchPlan } from "./match-plan"

/**
 * A plan in PostgreSQL's notation, for the cast `::tsquery`. Words hold letters and digits only, so
 * nothing that was typed can be an operator.
 *
 * @param labels only texts of these labels count, "AB"; none: all do
 * @param finished the last word has to be whole
 */
export function tsquery(
  { groups, join, needed }: MatchPlan,
  { labels = "", finished = false }: { labels?: string; finished?: boolean } = {}
): string {
  const words = groups.map((group) => choices(group, labels, group.unfinished && !finished))
  return needed === undefined
    ? words.join(join === "all" ? " & " : " | ")
    : partsOf(words, needed)
        .map((part) => (part.length > 1 ? `(${part.join(" & ")})` : part[0]))
        .join(" | ")
}

function choices({ word, similar }: WordGroup, labels: string, beginning: boolean): string {
  const [own, ...others] = [
    lexeme(word, labels, beginning),
    ...similar.map((choice) => lexeme(choice.word, labels, false)),
  ]
  return others.length ? `(${[own, ...others].join(" | ")})` : (own ?? "")
}

/** All words as they are spelled, the last perhaps unfinished; null when nobody spelled them out. */
export function spellingTsquery({ words, accented }: QueryText, { groups }: MatchPlan) {
  const spelled = groups.flatMap(({ position, unfinished }) => {
    const word = position === null ? undefined : words[position]
    return word ? [lexeme(word.spelled, "", unfinished)] : []
  })
  return accented && spelled.length === groups.length ? spelled.join(" & ") : null
}

function lexeme(word: string, labels: string, beginning: boolean): string {
  const flags = `${beginning ? "*" : ""}${labels}`
  return `'${word}'${flags && `:${flags}`}`
}
