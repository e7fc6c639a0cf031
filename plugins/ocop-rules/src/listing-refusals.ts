import type { IsoDay } from "./day.js"
import type { Refusal } from "./refusal.js"
import type { SeasonWindow } from "./season.js"

/** Why a listing cannot be sold or seen: a constructor per code. */
export const listingRefusals = {
  producerNotOpen: (status: string): Refusal => ({
    code: "ocop.producer_not_open",
    message: `The producer is "${status}" and has not been approved. An operator has to approve it before it can sell.`,
  }),
  producerSuspended: (): Refusal => ({
    code: "ocop.producer_suspended",
    message: "The producer is suspended. An operator has to reinstate it before it can sell.",
  }),
  producerClosed: (reopensOn: IsoDay): Refusal => ({
    code: "ocop.producer_closed",
    message: `The producer's shop is closed for a holiday. It opens again on ${reopensOn}.`,
  }),
  /** Also for a listing of another producer: "not yours" and "not there" must look the same. */
  listingNotFound: (listing: string): Refusal => ({
    code: "ocop.listing_not_found",
    message: `Listing ${listing} was not found. Check the id or handle, and whose listing it is.`,
  }),
  listingNotPublished: (status: string): Refusal => ({
    code: "ocop.listing_not_published",
    message: `The listing is "${status}". Only a published listing is sold; take it out of the cart.`,
  }),
  listingHidden: (): Refusal => ({
    code: "ocop.listing_hidden",
    message:
      "An operator has hidden the listing. Take it out of the cart; it is sold again once an operator shows it.",
  }),
  /** Never the nearest number: a verification that guesses would vouch for a forgery. */
  certificateNotFound: (number: string): Refusal => ({
    code: "ocop.certificate_not_found",
    message: `The register has no certificate ${number}. Check the number as it is printed, letter by letter.`,
  }),
  certificateMissing: (): Refusal => ({
    code: "ocop.certificate_missing",
    message: "The product has no OCOP certificate. Record one with its decision before selling it.",
  }),
  certificateNotYetValid: (issuedOn: IsoDay, today: IsoDay): Refusal => ({
    code: "ocop.certificate_not_yet_valid",
    message: `The certificate begins on ${issuedOn}, and today is ${today}. Sell the product from that day.`,
  }),
  certificateExpired: (validUntil: IsoDay, today: IsoDay): Refusal => ({
    code: "ocop.certificate_expired",
    message: `The certificate was valid until ${validUntil}, and today is ${today}. Record the renewed certificate to sell the product again.`,
  }),
  certificateRevoked: (revokedOn: IsoDay): Refusal => ({
    code: "ocop.certificate_revoked",
    message: `The certificate was revoked on ${revokedOn}. The product needs a new certificate to be sold again.`,
  }),
  outOfSeason: ({ from, to }: SeasonWindow, today: IsoDay): Refusal => ({
    code: "ocop.out_of_season",
    message: `The season runs from ${from} to ${to} (MM-DD), and today is ${today}. Wait, or let the listing take orders off season.`,
  }),
  /** Sold ahead: on the day it is sent there would be no star. */
  certificateEndsBeforeSending: (shipsFrom: IsoDay): Refusal => ({
    code: "ocop.certificate_ends_before_sending",
    message: `The goods are sent from ${shipsFrom}, and no certificate is in force on that day. Record the renewed certificate, or send them sooner.`,
  }),
} as const
