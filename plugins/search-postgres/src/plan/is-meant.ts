import type { MatchPlan } from "./match-plan"

/** Whether a folded word is one that the plan looks for. */
export const isMeant =
  ({ groups }: MatchPlan) =>
  (folded: string): boolean =>
    groups.some(
      ({ word, similar, unfinished }) =>
        folded === word ||
        (unfinished && folded.startsWith(word)) ||
        similar.some((choice) => choice.word === folded)
    )
