import { placeKey } from "../place-key.js"
import { PRODUCT_GROUPS, type ProductGroup } from "../product-group.js"

/**
 * The groups that have all words of the text in their Vietnamese or English name, the last of them perhaps
 * unfinished; those whose name begins with it first. None below two letters.
 */
export function findProductGroups(text: string): ProductGroup[] {
  const key = placeKey(text)
  if (key.replace(/ /g, "").length < 2) return []
  const words = key.split(" ")
  const named = PRODUCT_GROUPS.map((group) => ({
    group,
    names: [placeKey(group.name_vi), placeKey(group.name_en)],
  })).filter(({ names }) => names.some((name) => hasWords(name, words)))
  const begins = (names: readonly string[]) => names.some((name) => name.startsWith(key))
  return [
    ...named.filter(({ names }) => begins(names)),
    ...named.filter(({ names }) => !begins(names)),
  ].map(({ group }) => group)
}

function hasWords(name: string, words: readonly string[]): boolean {
  return words.every((word, index) =>
    ` ${name} `.includes(index === words.length - 1 ? ` ${word}` : ` ${word} `)
  )
}
