import { typosForgiven, type TypoLimits, type WordGroup } from "@ocop/search-promises"
import type { TermDictionary } from "../dictionary/term-dictionary"
import type { MatchPlan } from "./match-plan"

/** The longest syllable, nghiêng: what is longer was glued, what is not may as well be mistyped. */
const LONGEST_SYLLABLE = 7

/** The plan with unknown words taken apart: "camxadoai" is cam, xã, Đoài. Null when none can be. */
export function partedPlan(
  plan: MatchPlan,
  dictionary: TermDictionary,
  limits: TypoLimits
): MatchPlan | null {
  const partsOf = ({ word }: WordGroup) => {
    const mistyped =
      word.length <= LONGEST_SYLLABLE &&
      dictionary.similar(word, typosForgiven(word, limits)).length > 0
    return mistyped || dictionary.has(word) ? null : dictionary.split(word)
  }
  const groups = plan.groups.flatMap((group) => partsOf(group)?.map(unspaced) ?? [group])
  return groups.length > plan.groups.length ? { ...plan, kind: "similar", groups } : null
}

/** Plans with two neighbours put together that are a known word so: "o long" is ô long, "ga o" is gạo. */
export function joinedPlans(plan: MatchPlan, dictionary: TermDictionary): MatchPlan[] {
  return plan.groups.slice(1).flatMap((second, index) => {
    const first = plan.groups[index]
    const word = `${first?.word}${second.word}`
    const groups = [...plan.groups.slice(0, index), unspaced(word), ...plan.groups.slice(index + 2)]
    return dictionary.has(word) ? [{ ...plan, kind: "similar", groups }] : []
  })
}

const unspaced = (word: string): WordGroup => ({
  word,
  similar: [],
  unfinished: false,
  position: null,
})
