import { MedusaError } from "@medusajs/framework/utils"
import { refusals, type BasketProblem } from "@ocop/rules"

const { NOT_FOUND, NOT_ALLOWED, INVALID_DATA } = MedusaError.Types

/** Also for a basket that is not shown, and for one without goods of the producer who asks. */
export function basketNotFound(which: string): MedusaError {
  const { code, message } = refusals.basketNotFound(which)
  return new MedusaError(NOT_FOUND, message, code)
}

export const basketOutdated = (version: number): MedusaError =>
  new MedusaError(
    NOT_ALLOWED,
    `Somebody has saved the basket since: it is at version ${version}. Read it again first.`,
    "ocop.basket_outdated"
  )

export const basketHandleTaken = (handle: string): MedusaError =>
  new MedusaError(
    NOT_ALLOWED,
    `Another basket has the address "${handle}"`,
    "ocop.basket_handle_taken"
  )

/** Addresses of baskets that were published stand in messages and on cards. */
export const basketHandleFixed = (handle: string): MedusaError =>
  new MedusaError(
    NOT_ALLOWED,
    `The basket was published as "${handle}": its address stays`,
    "ocop.basket_handle_fixed"
  )

export const basketNotAgreed = (): MedusaError =>
  new MedusaError(
    NOT_ALLOWED,
    "Not every producer has agreed to its share: wait for the answers, or put other goods in",
    "ocop.basket_not_agreed"
  )

export const basketEnded = (): MedusaError =>
  new MedusaError(
    NOT_ALLOWED,
    "The basket has ended: it is not changed any more. Make another one.",
    "ocop.basket_ended"
  )

export const basketGoodsUnknown = (variantId: string): MedusaError =>
  new MedusaError(
    INVALID_DATA,
    `Variant ${variantId} is no goods of a published listing with a price`,
    "ocop.basket_goods_unknown"
  )

export const basketUnsound = (problem: BasketProblem): MedusaError =>
  new MedusaError(
    INVALID_DATA,
    `Parts and price make no basket: ${problem}`,
    `ocop.basket_${problem}`
  )
