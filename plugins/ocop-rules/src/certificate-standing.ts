import { certificateState, type CertificateFacts, type CertificateState } from "./certificate.js"
import type { IsoDay } from "./day.js"
import { certificateInForce } from "./deciding-certificate.js"

/** A certificate that can be told from its sisters: the number is the register's own, and unique. */
export interface NumberedCertificate extends CertificateFacts {
  readonly number: string
}

/** The state of a certificate among all of its product. */
export type CertificateStanding<T> =
  | CertificateState
  /** In its own term and not revoked, but `by` counts for the product (C6, C7). */
  | { readonly kind: "superseded"; readonly by: T }

/**
 * What has become of a certificate on a day, seen with every certificate of its product. Certificates
 * are told apart by number, so a copy read elsewhere is the same certificate; one that is missing from
 * `allOfTheProduct` is taken as one of them.
 *
 * @throws RangeError when a day is malformed
 */
export function certificateStanding<T extends NumberedCertificate>(
  certificate: T,
  allOfTheProduct: readonly T[],
  today: IsoDay
): CertificateStanding<T> {
  const state = certificateState(certificate, today)
  if (state.kind !== "valid") return state
  const listed = allOfTheProduct.some(({ number }) => number === certificate.number)
  const by = certificateInForce(listed ? allOfTheProduct : [...allOfTheProduct, certificate], today)
  return by === null || by.number === certificate.number ? state : { kind: "superseded", by }
}
