import type { OfferValues } from "./edit/offer-values"

/** A form as it came back: what was typed, which fields are wrong, and the backend's refusal if it gave one. */
export type SentBack<Values> = { values: Values; wrong: string[]; code: string | null }
/** Fields of the wording by name, as typed. */
export type WordingValues = Record<string, string>

/** The phone had no connection, or nobody is signed in any more: the page still holds what was typed. */
export type NotSent = { form: "offline" | "signed_out" }

export type ListingOutcome =
  | ({ form: "wording" } & SentBack<WordingValues>)
  | ({ form: "offer" } & SentBack<OfferValues>)
  | ({ form: "new" } & SentBack<{ key: string; wording: WordingValues; offer: OfferValues }>)
  | { form: "deed"; code: string }
  | NotSent

/** What kept a form from being saved, for the form that it is about; null for another's, or none. */
export function troubleOf(
  outcome: ListingOutcome | undefined,
  form: "wording" | "offer" | "new" | "deed"
): string | null {
  if (!outcome) return null
  if (outcome.form === "offline" || outcome.form === "signed_out") return notSentCode(outcome)
  return outcome.form === form ? outcome.code : null
}

export function notSentCode({ form }: NotSent): string {
  return form === "offline" ? "shop.offline" : "shop.signed_out"
}
