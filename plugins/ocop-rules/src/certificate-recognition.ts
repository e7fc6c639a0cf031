import type { CertificateFacts } from "./certificate.js"
import { mostRecentlyIssued } from "./deciding-certificate.js"

/** What a certificate was for its product when it was issued. */
export type CertificateRecognition = "issued" | "renewed" | "upgraded" | "lowered"

/**
 * A certificate after the one before it: the most recently issued of earlier days, even if it had
 * lapsed by then. One revoked before the day of issue doesn't count, since the product began anew; one
 * revoked on that very day was replaced, and counts.
 *
 * @param allOfTheProduct may hold the certificate itself, and later ones
 */
export function recognitionOf(
  certificate: CertificateFacts,
  allOfTheProduct: readonly CertificateFacts[]
): CertificateRecognition {
  const day = certificate.issued_on
  const before = mostRecentlyIssued(
    allOfTheProduct.filter(
      ({ issued_on, valid_until, revoked_on }) =>
        issued_on < day && issued_on <= valid_until && (revoked_on === null || revoked_on >= day)
    )
  )
  if (before === null) return "issued"
  if (certificate.stars === before.stars) return "renewed"
  return certificate.stars > before.stars ? "upgraded" : "lowered"
}
