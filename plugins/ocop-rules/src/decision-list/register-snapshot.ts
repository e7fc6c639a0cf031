import type { IsoDay } from "../day.js"
import type { CertifiedStars } from "../stars.js"
import type { DatePrecision } from "./list-entry.js"

/** The part of the register that a list may touch, as the planner reads it. */
export interface RegisterSnapshot {
  readonly producers: readonly RegisteredProducer[]
  readonly products: readonly RegisteredProduct[]
  readonly certificates: readonly RegisteredCertificate[]
  readonly nominations: readonly RegisteredNomination[]
}

export interface RegisteredProducer {
  readonly id: string
  readonly name: string
  readonly province_code: string
  /** Its address, to tell it from others of the same name. */
  readonly place: string
  /** Tells households of one name apart, where both communes are known. */
  readonly commune_code?: string | null
}

export interface RegisteredProduct {
  readonly id: string
  readonly producer_id: string
  readonly name: string
}

export interface RegisteredCertificate {
  readonly id: string
  readonly certified_product_id: string
  readonly number: string
  readonly decision: string
  readonly issued_on: IsoDay
  readonly valid_until: IsoDay
  readonly revoked_on: IsoDay | null
  readonly stars: CertifiedStars
  /** Taken as "day" when absent. */
  readonly date_precision?: DatePrecision
}

export interface RegisteredNomination {
  readonly certified_product_id: string
  readonly decision: string
  readonly decided_on: IsoDay
  /** Taken as "day" when absent. */
  readonly date_precision?: DatePrecision
}
