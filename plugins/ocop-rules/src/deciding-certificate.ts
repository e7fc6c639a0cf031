import { certificateState, type CertificateFacts } from "./certificate.js"
import type { IsoDay } from "./day.js"
import type { CertifiedStars } from "./stars.js"

/**
 * The certificate that counts for a product on a day, of all it ever had: of those in force, the most
 * recently issued, even with fewer stars. On equal days the later end, then the fewer stars (a doubt
 * never shows a star too many), then the first given.
 */
export function certificateInForce<T extends CertificateFacts>(
  certificates: readonly T[],
  today: IsoDay
): T | null {
  return mostRecentlyIssued(
    certificates.filter((one) => certificateState(one, today).kind === "valid")
  )
}

/**
 * The certificate in force or, without one, the one that says why not: of those that have begun
 * (now expired or revoked) the most recently issued; failing that, the next one to begin.
 */
export function decidingCertificate<T extends CertificateFacts>(
  certificates: readonly T[],
  today: IsoDay
): T | null {
  const begun = certificates.filter((one) => certificateState(one, today).kind !== "not-yet-valid")
  return (
    certificateInForce(certificates, today) ??
    mostRecentlyIssued(begun) ??
    nextToBegin(certificates)
  )
}

/** The stars a badge may show on a day, or null. There is no other source of stars. */
export function starsInForce(
  certificates: readonly CertificateFacts[],
  today: IsoDay
): CertifiedStars | null {
  return certificateInForce(certificates, today)?.stars ?? null
}

/** The order of C6 and C7, whatever has become of them; null for none. */
export function mostRecentlyIssued<T extends CertificateFacts>(
  certificates: readonly T[]
): T | null {
  return [...certificates].sort(byDecidingFirst)[0] ?? null
}

function nextToBegin<T extends CertificateFacts>(certificates: readonly T[]): T | null {
  const firstDay = certificates.map(({ issued_on }) => issued_on).sort()[0]
  return mostRecentlyIssued(certificates.filter(({ issued_on }) => issued_on === firstDay))
}

function byDecidingFirst(a: CertificateFacts, b: CertificateFacts): number {
  if (a.issued_on !== b.issued_on) return a.issued_on > b.issued_on ? -1 : 1
  if (a.valid_until !== b.valid_until) return a.valid_until > b.valid_until ? -1 : 1
  return a.stars - b.stars
}
