import { certificateState, type CertificateFacts } from "../certificate.js"
import { addDays, addMonths, type IsoDay } from "../day.js"
import { certificateInForce, decidingCertificate } from "../deciding-certificate.js"
import type { CertifiedStars } from "../stars.js"

/** A product is expiring when its star is gone so many days later. */
export const EXPIRING_DAYS = 90

/** How long a nomination that the centre has not answered is counted: as long as a certificate would run. */
export const POTENTIAL_MONTHS = 36

/** What the programme counts a product of the register as, on a day. */
export type ProgrammeStanding =
  /** It has a star; `issued_on` is that of the certificate in force. */
  | { readonly kind: "certified"; readonly stars: CertifiedStars; readonly issued_on: IsoDay }
  /** «Tiềm năng 5 sao»: no star, and proposed to the centre on that day. */
  | { readonly kind: "potential"; readonly decided_on: IsoDay }
  /** It had those stars; `on` is the first day without them. */
  | { readonly kind: "expired" | "revoked"; readonly stars: CertifiedStars; readonly on: IsoDay }
  /** Nothing of it has begun. */
  | { readonly kind: "none" }

/**
 * Exactly one for each product, so that a register is counted without anything twice.
 *
 * @param nominations days on which a province proposed it for five stars
 * @throws RangeError when a day is malformed
 */
export function programmeStanding(
  certificates: readonly CertificateFacts[],
  nominations: readonly IsoDay[],
  day: IsoDay
): ProgrammeStanding {
  const inForce = certificateInForce(certificates, day)
  if (inForce) return { kind: "certified", stars: inForce.stars, issued_on: inForce.issued_on }
  const proposed = openNomination(certificates, nominations, day)
  if (proposed !== null) return { kind: "potential", decided_on: proposed }
  const last = decidingCertificate(certificates, day)
  const state = last && certificateState(last, day).kind
  if (!last || state === "not-yet-valid") return { kind: "none" }
  return state === "revoked" && last.revoked_on !== null
    ? { kind: "revoked", stars: last.stars, on: last.revoked_on }
    : { kind: "expired", stars: last.stars, on: addDays(last.valid_until, 1) }
}

/** Whether a product that is certified on the day is without any star `EXPIRING_DAYS` later, as things stand. */
export function isExpiring(certificates: readonly CertificateFacts[], day: IsoDay): boolean {
  return (
    certificateInForce(certificates, day) !== null &&
    certificateInForce(certificates, addDays(day, EXPIRING_DAYS)) === null
  )
}

/** The last nomination that no certificate has answered, within `POTENTIAL_MONTHS`. */
function openNomination(
  certificates: readonly CertificateFacts[],
  nominations: readonly IsoDay[],
  day: IsoDay
): IsoDay | null {
  const open = nominations.filter(
    (decided) =>
      decided <= day &&
      day <= addMonths(decided, POTENTIAL_MONTHS) &&
      !certificates.some(({ issued_on }) => issued_on >= decided && issued_on <= day)
  )
  return open.sort().at(-1) ?? null
}
