import { addDays, daysBetween, requireIsoDay, type IsoDay } from "./day.js"
import type { CertifiedStars } from "./stars.js"

/** What the rules read of a certificate. Days are Vietnam days; the printed ones, where printed. */
export interface CertificateFacts {
  readonly issued_on: IsoDay
  /** The last day in force. Not checked against `issued_on`: reversed, it is in force on no day. */
  readonly valid_until: IsoDay
  /** The first day no longer in force; may lie in the future. */
  readonly revoked_on: IsoDay | null
  readonly stars: CertifiedStars
}

export type CertificateState =
  | { readonly kind: "not-yet-valid" }
  /** `daysLeft` counts the days in force after today: 0 on the last day. */
  | { readonly kind: "valid"; readonly daysLeft: number }
  | { readonly kind: "expired" }
  | { readonly kind: "revoked" }

/**
 * The state on a day, which the caller takes from its clock with `vietnamDay`. The last day still
 * counts; a revoked certificate was still valid until the day before.
 *
 * @throws RangeError when any of the days is malformed, a timestamp for instance
 */
export function certificateState(
  { issued_on, valid_until, revoked_on }: CertificateFacts,
  today: IsoDay
): CertificateState {
  for (const day of [issued_on, valid_until, today]) requireIsoDay(day)
  if (revoked_on !== null && requireIsoDay(revoked_on) <= today) return { kind: "revoked" }
  if (today < issued_on) return { kind: "not-yet-valid" }
  if (today > valid_until) return { kind: "expired" }
  const ends =
    revoked_on !== null && revoked_on <= valid_until ? addDays(revoked_on, -1) : valid_until
  return { kind: "valid", daysLeft: daysBetween(today, ends) }
}
