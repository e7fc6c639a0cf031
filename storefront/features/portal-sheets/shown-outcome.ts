/** Which rows of an imported sheet are shown: the words in the address, and what they mean. */
export const SHOWN_OUTCOMES = {
  "tat-ca": "all",
  doi: "changed",
  moi: "new",
  sai: "wrong",
  "giu-nguyen": "unchanged",
} as const
export type ShownWord = keyof typeof SHOWN_OUTCOMES
export type ShownOutcome = (typeof SHOWN_OUTCOMES)[ShownWord]

/** @param word from the address; what is not known shows everything */
export function shownOutcome(word: string | null): ShownOutcome {
  return word !== null && Object.hasOwn(SHOWN_OUTCOMES, word)
    ? SHOWN_OUTCOMES[word as ShownWord]
    : "all"
}
