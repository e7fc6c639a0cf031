import { campaignPhase, type TimeSpan } from "../campaign/campaign-phase.js"
import type { Refusal } from "../refusal.js"
import { refusals } from "../refusals.js"
import type { Sellable } from "../sellable.js"

/** Whether a part's producer agreed to sell it in the basket at its share of the price. */
export type BasketConsent = "proposed" | "accepted" | "declined"

export interface BasketPartFacts {
  /** Units in one basket. */
  readonly quantity: number
  readonly consent: BasketConsent
  /** SPEC L, of the day that is asked about. */
  readonly sellable: Sellable
  /** Units that are free to buy; null when stock is not counted. */
  readonly available: number | null
}

export interface BasketFacts extends TimeSpan {
  readonly state: "draft" | "published" | "ended"
  readonly parts: readonly BasketPartFacts[]
}

/** Baskets that can be made up of what is free: the least of its parts; null when none of them is counted. */
export function basketStock(
  parts: readonly Pick<BasketPartFacts, "quantity" | "available">[]
): number | null {
  const counted = parts.flatMap(({ quantity, available }) =>
    available === null ? [] : [Math.max(0, Math.floor(available / quantity))]
  )
  return counted.length ? Math.min(...counted) : null
}

/**
 * Why a basket may not be sold at a moment, whatever its stock: it is not published, it is not its time, a producer
 * has not agreed, or a part may not be sold by itself, or is sold ahead (SPEC PO6). Null when it may.
 */
export function basketRefusal(basket: BasketFacts, now: Date): Refusal | null {
  if (basket.state !== "published") return refusals.basketNotOnSale(`it is "${basket.state}"`)
  const phase = campaignPhase(basket, now)
  if (phase !== "running") return refusals.basketNotOnSale(`its time is "${phase}"`)
  if (!basket.parts.length) return refusals.basketNotOnSale("it has no parts")
  for (const { consent, sellable } of basket.parts) {
    if (consent !== "accepted") return refusals.basketNotOnSale(`a part is "${consent}"`)
    if (!sellable.ok) return refusals.basketNotOnSale(sellable.refusal.code)
    if (sellable.ships_from !== null) return refusals.basketNotOnSale("a part is sold ahead")
  }
  return null
}
