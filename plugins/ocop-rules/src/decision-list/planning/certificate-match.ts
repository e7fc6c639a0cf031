import { isAssignedNumber } from "../../certificate-number.js"
import { certificateInForce } from "../../deciding-certificate.js"
import { recognitionOf, type CertificateRecognition } from "../../certificate-recognition.js"
import { starTransitionDays } from "../../star-transitions.js"
import type { CertificateFacts } from "../../certificate.js"
import type { IsoDay } from "../../day.js"
import type { CertifiedStars } from "../../stars.js"
import { isSameDecision } from "../decision-key.js"
import type { EntryFacts } from "./entry-facts.js"
import type { ImportOutcome } from "../import-outcome.js"
import type { KnownCertificate, KnownNomination, KnownProduct } from "./known-records.js"
import type { DatePrecision, EntryProblem } from "../list-entry.js"

/** What a row's certificate is to the register. */
export type CertificateMatch =
  | { readonly known: KnownCertificate }
  | { readonly problem: EntryProblem }
  | { readonly outcome: ImportOutcome }

const OUTCOMES: Readonly<Record<CertificateRecognition, ImportOutcome>> = {
  issued: "new_certificate",
  renewed: "renewal",
  upgraded: "upgrade",
  lowered: "lowering",
}

/**
 * Compares a row that says stars with the certificates of its product.
 *
 * @param holder the product that has a certificate of the row's printed number, if any has
 */
export function matchCertificate(
  facts: EntryFacts,
  stars: CertifiedStars,
  product: KnownProduct,
  holder: KnownProduct | null
): CertificateMatch {
  if (holder !== null && holder !== product) return { problem: "number_taken" }
  const { issued_on, valid_until } = facts
  const same = product.certificates.filter((one) => isOfDecision(facts, one))
  if (same.length > 0) {
    const known = same.find((one) => one.stars === stars && saysTheSame(facts, one))
    return known ? { known } : { problem: "contradicts_register" }
  }
  const ofTheDay = product.certificates.some((one) => one.issued_on === issued_on)
  if (holder === product || ofTheDay) return { problem: "contradicts_register" }
  const certificate = { issued_on, valid_until, revoked_on: null, stars }
  if (product.certificates.some((one) => one.issued_on > issued_on)) {
    const revived = countsAgain(certificate, product.certificates)
    return revived ? { problem: "contradicts_register" } : { outcome: "earlier_certificate" }
  }
  return { outcome: OUTCOMES[recognitionOf(certificate, product.certificates)] }
}

function isOfDecision(
  { decision, issued_on }: EntryFacts,
  certificate: Pick<KnownCertificate, "decision" | "issued_on">
): boolean {
  return isSameDecision(
    { decision, on: issued_on },
    { decision: certificate.decision, on: certificate.issued_on }
  )
}

/** Whether the register says of a product what the row says: then there is nothing to write. */
export function holdsEntry(facts: EntryFacts, product: KnownProduct): boolean {
  const { stars } = facts
  if (stars === "potential") return product.nominations.some((one) => isNomination(facts, one))
  return product.certificates.some(
    (one) => isOfDecision(facts, one) && one.stars === stars && saysTheSame(facts, one)
  )
}

/** Whether a nomination is the row's: of its decision and day. */
export function isNomination(facts: EntryFacts, known: KnownNomination): boolean {
  const { decided_on, date_precision } = known
  return isNominationOfDecision(facts, known) && isSameDay(facts, decided_on, date_precision)
}

export function isNominationOfDecision(facts: EntryFacts, known: KnownNomination): boolean {
  return isOfDecision(facts, { decision: known.decision, issued_on: known.decided_on })
}

/** Days that agree as far as both are known. */
function isSameDay(
  { issued_on, entry }: EntryFacts,
  day: IsoDay,
  precision: DatePrecision
): boolean {
  const precisions = [entry.date_precision, precision]
  const length = precisions.includes("year") ? 4 : precisions.includes("month") ? 7 : 10
  return issued_on.slice(0, length) === day.slice(0, length)
}

/** The same day, and no other printed number. */
function saysTheSame(facts: EntryFacts, known: KnownCertificate): boolean {
  const { number } = facts
  const sameNumber = number === null || number === known.number || isAssignedNumber(known.number)
  return sameNumber && isSameDay(facts, known.issued_on, known.date_precision)
}

/** Whether an earlier certificate would decide again after a later one began, once that has ended. */
function countsAgain(
  earlier: CertificateFacts,
  certificates: readonly CertificateFacts[]
): boolean {
  const all = [...certificates, earlier]
  const days = certificates.map(({ issued_on }) => issued_on)
  const lastBegin = days.reduce((latest, day) => (day > latest ? day : latest))
  return starTransitionDays(all).some(
    (day) => day >= lastBegin && certificateInForce(all, day) === earlier
  )
}
