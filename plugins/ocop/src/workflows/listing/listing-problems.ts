import { MedusaError } from "@medusajs/framework/utils"

import { LONGEST_AHEAD } from "@ocop/rules"

const { NOT_FOUND, NOT_ALLOWED, INVALID_DATA } = MedusaError.Types

/** Also for a listing of another producer: "not yours" and "not there" look the same. */
export const listingNotFound = (id: string): MedusaError =>
  new MedusaError(NOT_FOUND, `Listing ${id} was not found`, "ocop.listing_not_found")

/** Also for an entry of another producer. */
export const certifiedProductNotFound = (id: string): MedusaError =>
  new MedusaError(
    NOT_FOUND,
    `The register has no product ${id} of this producer`,
    "ocop.certified_product_not_found"
  )

/** Also for a picture of another producer. */
export const pictureNotFound = (id: string): MedusaError =>
  new MedusaError(NOT_FOUND, `Picture ${id} was not found`, "ocop.picture_not_found")

export const packSizeNotFound = (id: string): MedusaError =>
  new MedusaError(NOT_FOUND, `The listing has no pack size ${id}`, "ocop.pack_size_not_found")

export const communeNotFound = (code: string): MedusaError =>
  new MedusaError(
    INVALID_DATA,
    `No commune of today has the code ${code}`,
    "ocop.commune_not_found"
  )

export const packSizeRefused = (title: string): MedusaError =>
  new MedusaError(
    INVALID_DATA,
    `"${title}" names a star or the programme: stars are shown from the certificate. Say how much is in it.`,
    "ocop.pack_size_names_star"
  )

export const packSizeTwice = (title: string): MedusaError =>
  new MedusaError(
    INVALID_DATA,
    `Two pack sizes are called "${title}": shoppers could not tell them apart`,
    "ocop.pack_size_twice"
  )

export const seasonInvalid = (): MedusaError =>
  new MedusaError(
    INVALID_DATA,
    "A season's day must be a day of some year, MM-DD",
    "ocop.season_invalid"
  )

/** Goods sold ahead are sent on a day to come, within half a year (SPEC PO1). */
export const shipsFromInvalid = (day: string): MedusaError =>
  new MedusaError(
    INVALID_DATA,
    `Goods sold ahead are sent from a day between tomorrow and ${LONGEST_AHEAD} days ahead, not ${day}`,
    "ocop.ships_from_invalid"
  )

/** Of a pack size: what buyers wait for can't be counted away, nor its pack size be dropped. */
export const stockBelowReserved = (title: string, reserved: number): MedusaError =>
  new MedusaError(
    NOT_ALLOWED,
    `Buyers wait for ${reserved} of "${title}": decline or send their orders first`,
    "ocop.stock_below_reserved"
  )

/** Nothing can be stored or sent from before the shop has been set up. */
export const producerNotSetUp = (): MedusaError =>
  new MedusaError(
    NOT_ALLOWED,
    "The producer has no storehouse or delivery yet: they are opened with its registration",
    "ocop.producer_not_set_up"
  )

/** @param action what was asked for, "withdraw" for instance */
export const listingStatusConflict = (status: string, action: string): MedusaError =>
  new MedusaError(
    NOT_ALLOWED,
    `The listing is ${status}: it can't be asked to ${action}`,
    "ocop.listing_status_conflict"
  )

/** @param lacking fields with what is wrong, "label.storage: missing" */
export const listingIncomplete = (lacking: readonly string[]): MedusaError =>
  new MedusaError(
    NOT_ALLOWED,
    `The listing can't be submitted yet: ${lacking.join("; ")}`,
    "ocop.listing_incomplete"
  )
