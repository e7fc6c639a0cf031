import { normaliseCertificateNumber } from "../../certificate-number.js"
import { certificateValidUntil } from "../../certificate-term.js"
import type { IsoDay } from "../../day.js"
import type { RecognisingLevel } from "../../recognition.js"
import { SCHEME_2019, starSchemeOn } from "../../star-scheme.js"
import type { CertifiedStars } from "../../stars.js"
import { usualLevel } from "../reading/entry-level.js"
import type { EntryProblem, ListEntry } from "../list-entry.js"
import type { NameReader } from "../names/name-reader.js"
import type { ProducerName } from "../names/producer-name.js"

/** An entry with everything that a record needs. */
export interface EntryFacts {
  readonly entry: ListEntry
  readonly product: string
  readonly producer: string
  readonly province_code: string
  readonly stars: CertifiedStars | "potential"
  readonly decision: string
  readonly body: string
  readonly level: RecognisingLevel
  readonly issued_on: IsoDay
  readonly valid_until: IsoDay
  /** The printed one, as `normaliseCertificateNumber` gives it; a nomination has no certificate. */
  readonly number: string | null
  /** The names, read. */
  readonly read: { readonly producer: ProducerName; readonly product_key: string }
}

/** The facts of an entry, or why there can be no record of it: its own problems, or what is missing. */
export function entryFacts(
  entry: ListEntry,
  names: NameReader
): EntryFacts | readonly EntryProblem[] {
  if (entry.problems.length > 0) return entry.problems
  const { product, producer, province_code, stars, decision, body, issued_on } = entry
  const missing: EntryProblem[] = []
  if (product.trim() === "") missing.push("product_missing")
  if (producer.trim() === "") missing.push("producer_missing")
  if (province_code === null) missing.push("province_missing")
  if (stars === null) missing.push("stars_missing")
  if (decision === null || decision.trim() === "") missing.push("decision_missing")
  if (body === null || body.trim() === "") missing.push("body_missing")
  if (issued_on === null) missing.push("date_missing")
  if (province_code === null || stars === null || decision === null) return missing
  if (body === null || issued_on === null || missing.length > 0) return missing
  const scheme = starSchemeOn(issued_on) ?? SCHEME_2019
  const valid_until = entry.valid_until ?? certificateValidUntil(issued_on, scheme)
  if (valid_until < issued_on) return ["validity_reversed"]
  const level = entry.level ?? usualLevel(stars, issued_on)
  const printed = stars === "potential" ? null : entry.certificate_number
  const number = printed === null ? null : normaliseCertificateNumber(printed) || null
  const read = { producer: names.producer(producer), product_key: names.productKey(product) }
  return {
    number,
    read,
    entry,
    product,
    producer,
    province_code,
    stars,
    decision,
    body,
    level,
    issued_on,
    valid_until,
  }
}
