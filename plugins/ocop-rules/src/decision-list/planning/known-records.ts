import type { IsoDay } from "../../day.js"
import type { CertifiedStars } from "../../stars.js"
import type { DatePrecision } from "../list-entry.js"
import type { ProducerName } from "../names/producer-name.js"

/** A record of the register by its id, or one that this list brings by the key of its draft. */
export type RecordRef = { readonly id: string } | { readonly key: string }

/** A producer of the register or of an earlier row of the list. */
export interface KnownProducer {
  readonly ref: RecordRef
  /** What an answer calls it: its id, or "row:12" for one that row 12 brings. */
  readonly answer_id: string
  readonly name: string
  readonly read: ProducerName
  readonly province_code: string
  readonly place: string
  readonly commune_code: string | null
}

export interface KnownProduct {
  readonly ref: RecordRef
  readonly answer_id: string
  readonly producer: KnownProducer
  readonly name: string
  readonly certificates: KnownCertificate[]
  readonly nominations: KnownNomination[]
}

export interface KnownCertificate {
  /** Null for one that this list brings. */
  readonly id: string | null
  /** As `normaliseCertificateNumber` gives it. */
  readonly number: string
  readonly decision: string
  readonly issued_on: IsoDay
  readonly valid_until: IsoDay
  readonly revoked_on: IsoDay | null
  readonly stars: CertifiedStars
  readonly date_precision: DatePrecision
}

export interface KnownNomination {
  readonly decision: string
  readonly decided_on: IsoDay
  readonly date_precision: DatePrecision
}
