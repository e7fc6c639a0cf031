import type { CertificateFacts } from "./certificate.js"
import { requireIsoDay, type IsoDay } from "./day.js"

/**
 * Every certificate of a product that a revocation for cause has to name, so that no other takes over
 * (C8): those that still run on the day or begin after it. One whose revocation lies further ahead is
 * among them, since it would run until then.
 *
 * @param revokedOn the first day on which none of them counts
 * @throws RangeError when it is malformed
 */
export function certificatesToRevoke<T extends CertificateFacts>(
  allOfTheProduct: readonly T[],
  revokedOn: IsoDay
): T[] {
  requireIsoDay(revokedOn)
  return allOfTheProduct.filter(
    ({ issued_on, valid_until, revoked_on }) =>
      issued_on <= valid_until &&
      valid_until >= revokedOn &&
      (revoked_on === null || revoked_on > revokedOn)
  )
}
