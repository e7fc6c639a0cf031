import { PRODUCER_FORMS, SAME_WORDS, WORDS_FOR } from "./same-words.js"
import { paddedKey, spelledWords, type SpelledWords } from "./spelled-words.js"

/**
 * Other words for what a title says, lower case and accented, for the search index: «lợn» for «heo».
 * Matched on the accented title, because folded «dừa» (coconut) and «dứa» (pineapple) are one word; of a
 * title typed without accents nothing is known.
 *
 * @param groupCode the sub-group ("I.5.a"), or, when that is not known, the group ("I"): then words that
 *   are only true in some of its sub-groups count at the head of the title, where goods are named
 */
export function searchAliases(title: string, groupCode: string): string[] {
  const words = spelledWords(title)
  const found = RULES.filter((rule) =>
    rule.says.some((said) => isMeant(words, said, rule, groupCode))
  )
  return notSaid(
    words,
    found.flatMap(({ finds }) => finds)
  )
}

/** The short and the long form of what a producer is: "htx" for «Hợp tác xã Lũng Phìn». */
export function producerAliases(name: string): string[] {
  const words = spelledWords(name)
  const found = FORMS.filter((forms) => forms.some((form) => words.key.includes(paddedKey(form))))
  return notSaid(words, found.flat())
}

interface AliasRule {
  readonly in: readonly string[]
  readonly says: readonly string[]
  readonly finds: readonly string[]
  readonly not: readonly string[]
  readonly names: boolean
}

const RULES: readonly AliasRule[] = [
  ...SAME_WORDS.map(({ words, not, names, ...rule }) => ({
    ...rule,
    says: listed(words).map(paddedKey),
    finds: listed(words),
    not: listed(not).map(paddedKey),
    names: names === true,
  })),
  ...WORDS_FOR.map(({ says, finds, not, ...rule }) => ({
    ...rule,
    says: [paddedKey(says)],
    finds: [finds],
    not: listed(not).map(paddedKey),
    names: false,
  })),
]

const FORMS = PRODUCER_FORMS.map((forms) => listed(forms))

function listed(written: string | undefined): string[] {
  return written === undefined ? [] : written.split(" | ")
}

function isMeant(words: SpelledWords, said: string, rule: AliasRule, code: string): boolean {
  if (!words.key.includes(said)) return false
  const anywhere = rule.in.some((group) => `${code}.`.startsWith(group))
  const atHead = rule.in.some((group) => code !== "" && group.startsWith(`${code}.`))
  if (!anywhere && !atHead) return false
  return placesOf(words.key, said).some(
    (place) =>
      (anywhere || place === 0) &&
      !(rule.names && words.isName(place)) &&
      !rule.not.some((other) => holds(words.key, other, place, said))
  )
}

/** Whether a longer word stands in the key around that place. */
function holds(key: string, longer: string, place: number, said: string): boolean {
  return placesOf(key, longer).some(
    (start) => start <= place && place + said.length <= start + longer.length
  )
}

function placesOf(key: string, said: string): number[] {
  const places: number[] = []
  for (let at = key.indexOf(said); at >= 0; at = key.indexOf(said, at + 1)) places.push(at)
  return places
}

function notSaid(words: SpelledWords, found: readonly string[]): string[] {
  return [...new Set(found)].filter((alias) => !words.key.includes(paddedKey(alias)))
}
