import { certificateState } from "./certificate.js"
import { recognitionOf, type CertificateRecognition } from "./certificate-recognition.js"
import type { NumberedCertificate } from "./certificate-standing.js"
import { addDays, requireIsoDay, type IsoDay } from "./day.js"
import { certificateInForce } from "./deciding-certificate.js"
import type { DatePrecision } from "./decision-list/list-entry.js"
import type { CertifiedStars } from "./stars.js"

/** A certificate with the papers behind what happened to it. */
export interface DocumentedCertificate extends NumberedCertificate {
  readonly decision: string
  readonly date_precision: DatePrecision
  readonly revoked_decision: string | null
  readonly revoked_reason: string | null
}

/** «Tiềm năng 5 sao»: a province proposed five stars to the centre. No star follows from it (S6). */
export interface NominationFacts {
  readonly decision: string
  readonly decided_on: IsoDay
  readonly date_precision: DatePrecision
}

/** One line of a product's life. `corrected` lines are the caller's: it knows who corrected what. */
export interface HistoryEntry {
  readonly kind: CertificateRecognition | "nominated" | "corrected" | "revoked" | "expired"
  readonly on: IsoDay
  readonly date_precision: DatePrecision
  /** Null for a nomination, which has no certificate. */
  readonly number: string | null
  readonly stars_certified: CertifiedStars | null
  readonly document: string
  readonly note: string | null
}

/**
 * What has happened to a product until today, oldest first: nothing that lies ahead is told. A
 * certificate that lapsed while another was in force took no star away, so that is not told either.
 *
 * @param corrections lines of the caller, put in their places (those after today are left out too)
 * @throws RangeError when a day is malformed
 */
export function lifeOfProduct(
  certificates: readonly DocumentedCertificate[],
  nominations: readonly NominationFacts[],
  today: IsoDay,
  corrections: readonly HistoryEntry[] = []
): HistoryEntry[] {
  requireIsoDay(today)
  return [
    ...certificates.flatMap((one) => lifeOfCertificate(one, certificates)),
    ...nominations.map(nominated),
    ...corrections,
  ]
    .filter(({ on }) => requireIsoDay(on) <= today)
    .sort(byHistory)
}

const ORDER_OF_A_DAY: readonly HistoryEntry["kind"][] = [
  "expired",
  "nominated",
  "issued",
  "renewed",
  "upgraded",
  "lowered",
  "corrected",
  "revoked",
]

/**
 * Oldest first, for `sort`. On one day: what ended, what was proposed, what was issued, then what was
 * corrected or revoked; then by number.
 */
export function byHistory(a: HistoryEntry, b: HistoryEntry): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  const order = ORDER_OF_A_DAY.indexOf(a.kind) - ORDER_OF_A_DAY.indexOf(b.kind)
  if (order !== 0) return order
  const [first, second] = [a.number ?? "", b.number ?? ""]
  return first === second ? 0 : first < second ? -1 : 1
}

function lifeOfCertificate(
  certificate: DocumentedCertificate,
  all: readonly DocumentedCertificate[]
): HistoryEntry[] {
  const { number, stars, decision, date_precision } = certificate
  const entry = { number, stars_certified: stars, document: decision, date_precision, note: null }
  const lapsed = lapseDay(certificate, all)
  return [
    { ...entry, kind: recognitionOf(certificate, all), on: certificate.issued_on },
    ...(lapsed === null ? [] : [{ ...entry, kind: "expired" as const, on: lapsed }]),
    ...revocation(certificate),
  ]
}

/** The day on which its end left the product without a certificate, or null. */
function lapseDay(
  certificate: DocumentedCertificate,
  all: readonly DocumentedCertificate[]
): IsoDay | null {
  const { issued_on, valid_until } = certificate
  const day = addDays(valid_until, 1)
  const lapses = issued_on <= valid_until && certificateState(certificate, day).kind === "expired"
  return lapses && certificateInForce(all, day) === null ? day : null
}

function revocation(certificate: DocumentedCertificate): HistoryEntry[] {
  const { number, stars, revoked_on, revoked_decision, revoked_reason } = certificate
  if (revoked_on === null) return []
  return [
    {
      kind: "revoked",
      on: revoked_on,
      date_precision: "day",
      number,
      stars_certified: stars,
      document: revoked_decision ?? "",
      note: revoked_reason,
    },
  ]
}

function nominated({ decision, decided_on, date_precision }: NominationFacts): HistoryEntry {
  return {
    kind: "nominated",
    on: decided_on,
    date_precision,
    number: null,
    stars_certified: null,
    document: decision,
    note: null,
  }
}
