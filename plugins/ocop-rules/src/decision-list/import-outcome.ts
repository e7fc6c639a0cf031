/** What will happen, or has happened, to a row of a list. A promise to clients. */
export const IMPORT_OUTCOMES = [
  "new_producer",
  "new_product",
  "new_certificate",
  "renewal",
  "upgrade",
  "lowering",
  "earlier_certificate",
  "nomination",
  "already_known",
  "needs_choice",
  "refused",
  "skipped",
] as const

export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number]

/** What an operator is asked about a row. */
export type ImportQuestion = "which_producer" | "which_product" | "one_or_several"

/** What an operator has answered; nothing is asked twice. */
export interface ImportChoice {
  /** Id of a producer of the register, or "new". */
  readonly producer?: string | undefined
  /** Id of a certified product of the register, or "new". */
  readonly product?: string | undefined
  readonly products?: "one" | "several" | undefined
  readonly skip?: boolean | undefined
}

/** A record of the register that is nearly what the row says. */
export interface NearMatch {
  readonly id: string
  readonly name: string
  /** Its place or its stars, whatever tells it from the others. */
  readonly detail: string
}

export interface ImportQuestionAsked {
  readonly kind: ImportQuestion
  readonly candidates: readonly NearMatch[]
}
