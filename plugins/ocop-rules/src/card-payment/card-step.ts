import type { Dong } from "../money.js"

/** What Stripe says of a payment: the amount is held, was taken, is not there any more, or is not there yet. */
export type CardState = "waiting" | "held" | "taken" | "gone"

export interface CardFacts {
  state: CardState
  /** Held or asked for; `received` is what was taken. */
  amount: number
  received: number
  currency: string
  /** Whole minutes since the amount is held; 0 when it is not. */
  minutes_held: number
  /** What the shop asked for; null when the cart changed since, or never was. */
  session: { amount: Dong } | null
  order: CardOrder | null
}

export interface CardOrder {
  /** No part of it is going to be sent. */
  over: boolean
  /** Medusa's order is cancelled, and its stock free. */
  cancelled: boolean
  /** The capture is written down with Medusa's payment. */
  captured: boolean
  /** The shop's parts say that they are paid. */
  paid: boolean
}

/** Why an operator has to look. */
export type CardReviewReason =
  | "amount_differs"
  | "taken_without_order"
  | "taken_for_ended_order"
  | "refunded_elsewhere"
  | "disputed"

export type CardStep =
  | { readonly kind: "nothing" }
  /** The cart becomes an order. */
  | { readonly kind: "complete" }
  | { readonly kind: "capture" }
  | { readonly kind: "note_paid" }
  /** The hold is let go. */
  | { readonly kind: "release"; readonly review: CardReviewReason | null }
  /** The order is cancelled: its money will not come. */
  | { readonly kind: "give_up" }
  | { readonly kind: "review"; readonly reason: CardReviewReason }

/** Minutes after which a hold without an order is let go. */
export const HOLD_WITHOUT_ORDER = 15

const NOTHING: CardStep = { kind: "nothing" }

/**
 * What is to be done next about a card payment, by what is true now and not by what was heard: so that messages may
 * come twice, late, in any order, or never (SPEC CP). Doing it and asking again ends with nothing to do.
 */
export function cardStep(facts: CardFacts): CardStep {
  switch (facts.state) {
    case "waiting":
    case "gone":
      return facts.order && !facts.order.cancelled && !facts.order.captured
        ? { kind: "give_up" }
        : NOTHING
    case "held":
      return stepOfHeld(facts)
    case "taken":
      return stepOfTaken(facts)
  }
}

function stepOfHeld({ amount, currency, minutes_held, session, order }: CardFacts): CardStep {
  if (!session && !order) return { kind: "release", review: null }
  if (amount !== session?.amount || currency !== "vnd") {
    return { kind: "release", review: "amount_differs" }
  }
  if (order)
    return order.over || order.cancelled ? { kind: "release", review: null } : { kind: "capture" }
  return minutes_held < HOLD_WITHOUT_ORDER
    ? { kind: "complete" }
    : { kind: "release", review: null }
}

function stepOfTaken({ received, currency, session, order }: CardFacts): CardStep {
  if (!order) return { kind: "review", reason: "taken_without_order" }
  if (order.paid) return NOTHING
  if (!session || received !== session.amount || currency !== "vnd") {
    return { kind: "review", reason: "amount_differs" }
  }
  if (order.captured) return { kind: "note_paid" }
  return order.over || order.cancelled
    ? { kind: "review", reason: "taken_for_ended_order" }
    : { kind: "capture" }
}
