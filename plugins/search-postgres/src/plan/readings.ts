import type { SearchTypes } from "@medusajs/framework/types"
import type { QueryText, TypoLimits } from "@ocop/search-promises"
import type { TermDictionary } from "../dictionary/term-dictionary"
import { canBeFound } from "./can-be-found"
import { exactPlan } from "./exact-plan"
import type { MatchPlan } from "./match-plan"
import { partialPlans, shorterPlans } from "./partial-plans"
import { joinedPlans, partedPlan } from "./respaced-plans"
import { similarPlan } from "./similar-plan"

/** A plan, and which texts it is looked for in. */
export interface Reading {
  readonly plan: MatchPlan
  /** `titles`: labels A only; `names`: the short texts only. */
  readonly texts: "titles" | "names" | "all_words"
}

export interface ReadingRules {
  readonly strategy: SearchTypes.SearchMatchStrategy
  /** Null: no wrong letter is forgiven. */
  readonly typos: TypoLimits | null
  readonly longTexts: boolean
}

/**
 * The ways to read a query, strictest first; the first of which the index has anything is taken. The
 * dictionary is asked for only when what was typed is nowhere. README.md has the list.
 */
export async function* readings(
  query: QueryText,
  rules: ReadingRules,
  dictionary: () => Promise<TermDictionary>
): AsyncGenerator<Reading> {
  const exact = exactPlan(query, rules.strategy)
  yield { plan: exact, texts: "names" }
  if (rules.longTexts && !isShort(exact)) {
    yield { plan: exact, texts: "all_words" }
  }
  const known = await dictionary()
  for (const reading of looserReadings(exact, known, rules)) {
    const there = reading.plan.groups.every((group) => canBeFound(group, known))
    if (reading.texts === "all_words" ? rules.longTexts : there) {
      yield reading
    }
  }
}

/** With other spaces, with other letters in unknown words, then in all words; with fewer words. */
function* looserReadings(
  exact: MatchPlan,
  dictionary: TermDictionary,
  { strategy, typos }: ReadingRules
): Generator<Reading> {
  const likely = typos ? likelyPlans(exact, dictionary, typos) : []
  yield* likely.flatMap((plan) => [inNames(plan), inAll(plan)])
  const doubted = typos && similarPlan(exact, "all", dictionary, typos)
  if (strategy !== "last") {
    yield* doubted ? [inNames(doubted), inAll(doubted)] : []
    return
  }
  // A word that exists is hardly mistyped, unless a name is found by it.
  yield* doubted ? [{ plan: doubted, texts: "titles" as const }] : []
  const mended = (typos && similarPlan(exact, "unknown", dictionary, typos)) ?? exact
  for (const plan of partialPlans(mended, dictionary)) {
    yield inNames(plan)
  }
  for (const plan of shorterPlans(exact)) {
    yield inAll(plan)
  }
}

const inNames = (plan: MatchPlan): Reading => ({ plan, texts: "names" })
const inAll = (plan: MatchPlan): Reading => ({ plan, texts: "all_words" })

/** Whatever nobody would type on purpose: words that are none. */
function likelyPlans(exact: MatchPlan, dictionary: TermDictionary, typos: TypoLimits) {
  const mended = (plan: MatchPlan) => similarPlan(plan, "unknown", dictionary, typos)
  const parted = partedPlan(exact, dictionary, typos)
  return [
    ...joinedPlans(exact, dictionary),
    ...(parted ? [mended(parted) ?? parted] : []),
    mended(exact),
  ].flatMap((plan) => plan ?? [])
}

/** Long texts have a word of two letters by chance. */
const isShort = ({ groups: [first, ...others] }: MatchPlan): boolean =>
  first !== undefined && others.length === 0 && first.word.length <= 2
