import { shopPath } from "~/platform/i18n/shop-path"
import { keptAnswers } from "./kept-answers"
import type { Suggestion, SuggestionAnswer } from "./suggestion"

/** Shared by all boxes of a visit. */
export const KEPT_SUGGESTIONS = keptAnswers<readonly Suggestion[]>(60_000, 100)

/** @throws whatever keeps the shop from answering; also when `signal` aborts */
export async function askSuggestions(text: string, signal: AbortSignal) {
  const query = new URLSearchParams({ q: text })
  const answer = await fetch(shopPath(`/tim-kiem/goi-y?${query}`), { signal })
  if (!answer.ok) throw new Error(`No suggestions: ${answer.status}`)
  return ((await answer.json()) as SuggestionAnswer).suggestions
}
