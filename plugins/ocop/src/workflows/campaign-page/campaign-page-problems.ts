import { MedusaError } from "@medusajs/framework/utils"

const { NOT_FOUND, NOT_ALLOWED, INVALID_DATA } = MedusaError.Types

/** Also for a page that is not published, asked for without its key. */
export const campaignPageNotFound = (which: string): MedusaError =>
  new MedusaError(NOT_FOUND, `Campaign page ${which} was not found`, "ocop.campaign_page_not_found")

export const campaignPageOutdated = (version: number): MedusaError =>
  new MedusaError(
    NOT_ALLOWED,
    `Somebody has saved the page since: it is at version ${version}. Read it again first.`,
    "ocop.campaign_page_outdated"
  )

export const campaignHandleTaken = (handle: string): MedusaError =>
  new MedusaError(
    NOT_ALLOWED,
    `Another campaign page has the address "${handle}"`,
    "ocop.campaign_handle_taken"
  )

/** Addresses of pages that were published stand on posters and in messages. */
export const campaignHandleFixed = (handle: string): MedusaError =>
  new MedusaError(
    NOT_ALLOWED,
    `The page was published as "${handle}": its address stays. Make another page for another address.`,
    "ocop.campaign_handle_fixed"
  )

export const campaignWithoutListings = (): MedusaError =>
  new MedusaError(
    NOT_ALLOWED,
    "The page chooses no listings: name some by rule or by hand before it is published",
    "ocop.campaign_without_listings"
  )

export const campaignWasPublished = (): MedusaError =>
  new MedusaError(
    NOT_ALLOWED,
    "The page was published: withdraw it in the place of deleting it",
    "ocop.campaign_was_published"
  )

export const campaignPictureNotFound = (id: string): MedusaError =>
  new MedusaError(
    INVALID_DATA,
    `There is no campaign picture ${id}: upload it first`,
    "ocop.picture_not_found"
  )
