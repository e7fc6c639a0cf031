import type { IsoDay } from "../day.js"
import type { ProducerKind } from "../producer-kind.js"
import type { RecognisingLevel } from "../recognition.js"
import type { CertifiedStars } from "../stars.js"
import type { DatePrecision } from "./list-entry.js"

/** A producer that the register does not have. `key` stands for its id until it has one. */
export interface ProducerDraft {
  readonly key: string
  readonly name: string
  readonly kind: ProducerKind
  readonly place: string
  readonly province_code: string
  readonly former_province_code: string | null
  readonly commune_code: string | null
}

/** A register entry that is not there yet. */
export interface ProductDraft {
  readonly key: string
  /** An id of the register, or the key of a draft of this plan. */
  readonly producer: { readonly id: string } | { readonly key: string }
  readonly name: string
  readonly group_code: string
}

export interface CertificateDraft {
  readonly product: { readonly id: string } | { readonly key: string }
  readonly number: string
  /** True when the list prints no number and the register gives it one (rule in SPEC). */
  readonly number_assigned: boolean
  readonly decision: string
  readonly body: string
  readonly level: RecognisingLevel
  readonly stars: CertifiedStars
  readonly score: number | null
  readonly issued_on: IsoDay
  readonly valid_until: IsoDay
  readonly date_precision: DatePrecision
  readonly note: string
}

/** «Tiềm năng 5 sao»: a status of its own, never a star. */
export interface NominationDraft {
  readonly product: { readonly id: string } | { readonly key: string }
  readonly decision: string
  readonly body: string
  readonly score: number | null
  readonly decided_on: IsoDay
  readonly date_precision: DatePrecision
}
