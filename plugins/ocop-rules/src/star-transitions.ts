import type { CertificateFacts } from "./certificate.js"
import { addDays, type IsoDay } from "./day.js"

/**
 * The days on which a product's stars can change, sorted and distinct: a certificate begins, has
 * lapsed, or is revoked. Between two neighbours `starsInForce` gives one answer, so a job that
 * re-indexes on these days and no others misses nothing. Some days change nothing (an upgrade hides
 * the older certificate's end); none is left out for that.
 *
 * @throws RangeError when a `valid_until` is malformed
 */
export function starTransitionDays(certificates: readonly CertificateFacts[]): IsoDay[] {
  const days = certificates.flatMap(({ issued_on, valid_until, revoked_on }) => [
    issued_on,
    addDays(valid_until, 1),
    ...(revoked_on === null ? [] : [revoked_on]),
  ])
  return [...new Set(days)].sort()
}
