import type { IsoDay } from "../day.js"
import type { ProducerKind } from "../producer-kind.js"
import type { RecognisingLevel } from "../recognition.js"
import type { CertifiedStars } from "../stars.js"

/**
 * What is the same for a whole list and stands in its title rows, or is told by the operator. A cell of a
 * row wins over it.
 */
export interface ListContext {
  readonly decision: string | null
  readonly body: string | null
  /** See `date_precision` for what a day means that is known to the month or year only. */
  readonly issued_on: IsoDay | null
  readonly date_precision: DatePrecision
  /** Two digits, a province of today. */
  readonly province_code: string | null
  readonly level: RecognisingLevel | null
}

export type DatePrecision = "day" | "month" | "year"

/** Why a row of a list cannot become a record. A promise to clients, who turn it into words. */
export const ENTRY_PROBLEMS = [
  "product_missing",
  "producer_missing",
  "stars_missing",
  "stars_unreadable",
  "stars_below_three",
  "stars_contradict_section",
  "stars_contradict_score",
  "score_unreadable",
  "decision_missing",
  "body_missing",
  "date_missing",
  "date_unreadable",
  "date_ahead",
  "validity_reversed",
  "province_missing",
  "province_unknown",
  "not_a_decision",
  "revoked_in_list",
  "legacy_font",
  "text_too_long",
  "number_taken",
  "contradicts_register",
] as const

export type EntryProblem = (typeof ENTRY_PROBLEMS)[number]

/** What a row of a list says, read: facts where they could be read, problems where not. */
export interface ListEntry {
  /** Row of the sheet, from 1, and which of several products of that row, from 0. */
  readonly row: number
  readonly part: number
  readonly product: string
  readonly producer: string
  readonly producer_kind: ProducerKind
  /** As written, with units that may no longer exist. */
  readonly address: string
  readonly province_code: string | null
  readonly former_province_code: string | null
  readonly commune_code: string | null
  /** "I" to "VI"; null when the list says none that we know. */
  readonly group_code: string | null
  /** "potential" is «tiềm năng 5 sao», which is no star. */
  readonly stars: CertifiedStars | "potential" | null
  readonly score: number | null
  /** As printed; null when the list prints none. */
  readonly certificate_number: string | null
  readonly decision: string | null
  readonly body: string | null
  readonly level: RecognisingLevel | null
  readonly issued_on: IsoDay | null
  readonly date_precision: DatePrecision
  /** Printed, or computed by C1 when not printed. */
  readonly valid_until: IsoDay | null
  readonly note: string
  /** The products when the cell seems to name several; empty otherwise. An operator decides. */
  readonly several: readonly string[]
  readonly problems: readonly EntryProblem[]
}
