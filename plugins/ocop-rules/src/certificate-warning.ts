import { certificateState, type CertificateFacts } from "./certificate.js"
import { addDays, type IsoDay } from "./day.js"
import { decidingCertificate, starsInForce } from "./deciding-certificate.js"

/** A producer is warned of an end from so many days before it. */
export const CERTIFICATE_WARNING_DAYS = 90

export type CertificateWarning<T> =
  | { readonly kind: "ends"; readonly certificate: T; readonly days_left: number }
  | { readonly kind: "ended"; readonly certificate: T }
  | { readonly kind: "revoked"; readonly certificate: T }

/**
 * Whether a product loses its star soon or has lost it, and by which certificate; null is neither. A product
 * that never had one is none.
 *
 * @param certificates every one the product ever had
 */
export function certificateWarning<T extends CertificateFacts>(
  certificates: readonly T[],
  today: IsoDay
): CertificateWarning<T> | null {
  const certificate = decidingCertificate(certificates, today)
  if (certificate === null) return null
  const state = certificateState(certificate, today)
  if (state.kind === "expired") return { kind: "ended", certificate }
  if (state.kind === "revoked") return { kind: "revoked", certificate }
  if (state.kind === "not-yet-valid" || state.daysLeft > CERTIFICATE_WARNING_DAYS) return null
  const after = addDays(today, state.daysLeft + 1)
  if (starsInForce(certificates, after) !== null) return null
  return { kind: "ends", certificate, days_left: state.daysLeft }
}
