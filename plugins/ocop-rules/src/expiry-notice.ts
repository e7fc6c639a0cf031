import { certificateState, type CertificateFacts } from "./certificate.js"
import { certificateStanding, type NumberedCertificate } from "./certificate-standing.js"
import { addDays, daysBetween, type IsoDay } from "./day.js"

/** Days left at which a coming end is told: the last is the last day in force. */
export const EXPIRY_NOTICE_DAYS = [180, 90, 30, 0] as const

export type ExpiryNoticeDays = (typeof EXPIRY_NOTICE_DAYS)[number]

/** For how many days after the last one in force the last notice still makes sense. */
export const EXPIRY_NOTICE_LATEST = 30

/** A notice that fell due, on the day it fell due. */
export interface DueNotice {
  readonly days_before: ExpiryNoticeDays
  readonly due_on: IsoDay
}

export interface ExpiryNotice extends DueNotice {
  /** Days in force after today: fewer than `days_before` when runs were missed, negative when lapsed. */
  readonly days_left: number
  /** Earlier ones that were never sent and never will be: the caller notes them as done with this one. */
  readonly overtaken: readonly DueNotice[]
}

/**
 * The notice of a coming end that is to be sent now, or null. Run on any later day, it gives the most
 * urgent one that was missed, once. None while the certificate has not begun, once it is revoked or will
 * be before its end, and when its end takes no star away: another certificate of the product counts on
 * its last day, runs on after it, or is to begin.
 *
 * @param sent what was sent or overtaken before
 * @throws RangeError when a day is malformed
 */
export function expiryNotices<T extends NumberedCertificate>(
  certificate: T,
  allOfTheProduct: readonly T[],
  sent: readonly ExpiryNoticeDays[],
  today: IsoDay
): ExpiryNotice | null {
  const state = certificateState(certificate, today).kind
  if (state === "not-yet-valid" || state === "revoked" || endsByRevocation(certificate)) return null
  const days_left = daysBetween(today, certificate.valid_until)
  const reached = reachedNotices(certificate, today)
  const notice = reached.at(-1)
  if (!notice || days_left < -EXPIRY_NOTICE_LATEST || sent.includes(notice.days_before)) return null
  if (isFollowed(certificate, allOfTheProduct, today)) return null
  const overtaken = reached.slice(0, -1).filter(({ days_before }) => !sent.includes(days_before))
  return { ...notice, days_left, overtaken }
}

/** Least urgent first. One that would have been due before the certificate began is none. */
function reachedNotices({ issued_on, valid_until }: CertificateFacts, today: IsoDay): DueNotice[] {
  return EXPIRY_NOTICE_DAYS.map((days_before) => ({
    days_before,
    due_on: addDays(valid_until, -days_before),
  })).filter(({ due_on }) => issued_on <= due_on && due_on <= today)
}

function endsByRevocation({ revoked_on, valid_until }: CertificateFacts): boolean {
  return revoked_on !== null && revoked_on <= valid_until
}

/** Whether its end takes no star away: another counts on its last day, runs on after it, or will begin. */
function isFollowed<T extends NumberedCertificate>(
  certificate: T,
  all: readonly T[],
  today: IsoDay
): boolean {
  const { number, valid_until } = certificate
  if (certificateStanding(certificate, all, valid_until).kind === "superseded") return true
  const after = addDays(valid_until, 1)
  const days = today > after ? [after, today] : [after]
  return all.some((other) => other.number !== number && days.some((day) => runsOrWill(other, day)))
}

function runsOrWill(certificate: CertificateFacts, day: IsoDay): boolean {
  const { issued_on, valid_until, revoked_on } = certificate
  const everBegins = issued_on <= valid_until && (revoked_on === null || revoked_on > issued_on)
  const state = certificateState(certificate, day).kind
  return everBegins && (state === "valid" || state === "not-yet-valid")
}
