import { m } from "~/platform/paraglide/messages"
import { refusalWords } from "~/platform/refusal-words"

/** What came of an answer to a basket. */
export type AnswerOutcome =
  { done: true; answer: "accepted" | "declined" } | { done: false; code: string }

const WRONG: Record<string, () => string> = {
  "ocop.basket_outdated": m.portal_basket_outdated,
  "ocop.basket_ended": m.portal_basket_ended,
}

/** Why an answer was refused, for people. */
export const answerTrouble = (code: string): string => WRONG[code]?.() ?? refusalWords(code)
