import { certificateState, type CertificateFacts } from "./certificate.js"
import { certificateInForce, decidingCertificate } from "./deciding-certificate.js"
import type { IsoDay } from "./day.js"
import { closedOn, type Holiday } from "./holiday.js"
import type { Refusal } from "./refusal.js"
import { refusals } from "./refusals.js"
import { inSeason, type SeasonWindow } from "./season.js"
import { sentFrom } from "./ships-from.js"

export type ListingStatus = "draft" | "submitted" | "published" | "withdrawn"
export type ProducerStatus = "draft" | "submitted" | "approved" | "suspended" | "refused"

/** All that decides whether a listing may be sold; stock and price are not part of it. */
export interface SellableFacts {
  readonly status: ListingStatus
  /** An operator has taken it out of sight at once, whatever its producer does with it. */
  readonly hidden: boolean
  readonly producer: { readonly status: ProducerStatus; readonly holiday: Holiday | null }
  /** Every certificate the product ever had. */
  readonly certificates: readonly CertificateFacts[]
  readonly season: SeasonWindow | null
  /** The producer takes orders outside the season, to send when there is a harvest. */
  readonly orders_off_season: boolean
  /** Sold ahead until that day, from which it is sent; null for what is sent as usual (SPEC PO). */
  readonly ships_from: IsoDay | null
}

/** `ships_from` of what may be sold: a day to come from which it is sent, or null for what is sent as usual. */
export type Sellable =
  | { readonly ok: true; readonly ships_from: IsoDay | null }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * Whether a listing may be sold on a day: asked when it is put into a cart and again when the cart
 * is completed, because a certificate can lapse in between. One reason is given, the first of:
 * producer, listing, certificate, season, certificate on the day of sending, holiday.
 */
export function sellable(listing: SellableFacts, today: IsoDay): Sellable {
  const refusal =
    refusalOfProducer(listing) ??
    refusalOfStatus(listing) ??
    refusalOfCertificate(listing, today) ??
    refusalOfSeason(listing, today) ??
    refusalOfSending(listing, today) ??
    refusalOfHoliday(listing, today)
  return refusal
    ? { ok: false, refusal }
    : { ok: true, ships_from: sentFrom(listing.ships_from, today) }
}

function refusalOfProducer({ producer }: SellableFacts): Refusal | null {
  if (producer.status === "approved") return null
  if (producer.status === "suspended") return refusals.producerSuspended()
  return refusals.producerNotOpen(producer.status)
}

function refusalOfStatus({ status, hidden }: SellableFacts): Refusal | null {
  if (hidden) return refusals.listingHidden()
  return status === "published" ? null : refusals.listingNotPublished(status)
}

function refusalOfCertificate({ certificates }: SellableFacts, today: IsoDay): Refusal | null {
  const certificate = decidingCertificate(certificates, today)
  if (certificate === null) return refusals.certificateMissing()
  switch (certificateState(certificate, today).kind) {
    case "valid":
      return null
    case "not-yet-valid":
      return refusals.certificateNotYetValid(certificate.issued_on, today)
    case "expired":
      return refusals.certificateExpired(certificate.valid_until, today)
    case "revoked":
      return refusals.certificateRevoked(certificate.revoked_on ?? today)
  }
}

function refusalOfSeason(
  { season, orders_off_season, ships_from }: SellableFacts,
  today: IsoDay
): Refusal | null {
  if (season === null || orders_off_season || inSeason(season, today)) return null
  if (sentFrom(ships_from, today) !== null) return null
  return refusals.outOfSeason(season, today)
}

/** A star is a fact of a day: what is sold ahead has one on the day it is sent as well. */
function refusalOfSending(
  { certificates, ships_from }: SellableFacts,
  today: IsoDay
): Refusal | null {
  const day = sentFrom(ships_from, today)
  if (day === null || certificateInForce(certificates, day)) return null
  return refusals.certificateEndsBeforeSending(day)
}

/** Last, because it names the day from which the goods are sold again: so nothing else may stand in the way. */
function refusalOfHoliday({ producer }: SellableFacts, today: IsoDay): Refusal | null {
  const closed = closedOn(producer.holiday, today)
  return closed && refusals.producerClosed(closed.reopens_on)
}
