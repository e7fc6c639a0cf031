import { expect, it } from "vitest"
import { dong } from "../money.js"
import {
  cardStep,
  HOLD_WITHOUT_ORDER,
  type CardFacts,
  type CardOrder,
  type CardState,
} from "./card-step.js"

/** How many made-up lives of a payment; each is drawn from its number, so that a failing one can be looked at. */
const LIVES = 500

/** A number from 0 to 1 by seed (mulberry32). */
function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

interface World {
  stripe: { state: CardState; amount: number; received: number; currency: string; minutes: number }
  session: { amount: number } | null
  order: CardOrder | null
  /** Whether goods are left for it. */
  sellable: boolean
  /** What happened, to be counted. */
  effects: { orders: number; captures: number; paid: number; reviews: Set<string> }
}

const facts = ({ stripe, session, order }: World): CardFacts => ({
  ...stripe,
  minutes_held: stripe.minutes,
  session: session ? { amount: dong(session.amount) } : null,
  order,
})

/** Does one step, as a workflow does. @returns false when there was nothing to do */
function takeStep(world: World): boolean {
  const step = cardStep(facts(world))
  const { stripe, effects } = world
  switch (step.kind) {
    case "nothing":
      return false
    case "complete":
      if (!world.sellable) {
        stripe.state = "gone"
        return true
      }
      world.order = { over: false, cancelled: false, captured: false, paid: false }
      effects.orders += 1
      return true
    case "capture":
      if (stripe.state === "held") {
        stripe.state = "taken"
        stripe.received = stripe.amount
        effects.captures += 1
      }
      world.order!.captured = true
      return true
    case "note_paid":
      world.order!.paid = true
      effects.paid += 1
      return true
    case "release":
      if (step.review) effects.reviews.add(step.review)
      stripe.state = "gone"
      return true
    case "give_up":
      world.order = { ...world.order!, over: true, cancelled: true }
      return true
    case "review":
      effects.reviews.add(step.reason)
      return false
  }
}

/** A payment that lives through everything at once: messages twice, late, lost; a process killed between two steps. */
function live(seed: number): World {
  const draw = drawing(seed)
  const chance = (share: number) => draw() < share
  const asked = 215_000
  const world: World = {
    stripe: {
      state: "waiting",
      amount: chance(0.1) ? asked - 1000 : asked,
      received: 0,
      currency: chance(0.05) ? "usd" : "vnd",
      minutes: 0,
    },
    session: { amount: asked },
    order: null,
    sellable: !chance(0.1),
    effects: { orders: 0, captures: 0, paid: 0, reviews: new Set() },
  }
  for (let moment = 0; moment < 12; moment += 1) {
    if (world.stripe.state === "waiting" && chance(0.5)) world.stripe.state = "held"
    if (world.stripe.state === "held" && chance(0.05)) world.stripe.state = "gone"
    if (!world.order && chance(0.05)) world.session = null
    if (world.order && !world.order.captured && chance(0.05)) world.order.over = true
    if (world.stripe.state === "held") world.stripe.minutes += Math.floor(draw() * 6)
    // Told not at all, once, or thrice; and killed after any step.
    for (let told = Math.floor(draw() * 4); told > 0; told -= 1) {
      while (takeStep(world)) if (chance(0.3)) break
    }
  }
  // What jobs do in the end.
  world.stripe.minutes += HOLD_WITHOUT_ORDER
  for (let steps = 0; steps < 10 && takeStep(world); steps += 1);
  return world
}

it("[CP7] 500 lives of a payment end as they should, whatever was told of them and how often", () => {
  let paid = 0
  for (let seed = 1; seed <= LIVES; seed += 1) {
    const { stripe, order, effects } = live(seed)
    const say = `life ${seed}`
    expect(stripe.state, say).not.toBe("held")
    expect(effects.orders, say).toBeLessThanOrEqual(1)
    expect(effects.captures, say).toBeLessThanOrEqual(1)
    expect(effects.paid, say).toBe(stripe.state === "taken" ? 1 : 0)
    expect(order?.paid ?? false, say).toBe(stripe.state === "taken")
    if (stripe.state === "taken") {
      expect([stripe.received, stripe.currency], say).toEqual([215_000, "vnd"])
      paid += 1
    } else if (order) {
      expect(order.cancelled, say).toBe(true)
    }
  }
  expect(paid).toBeGreaterThan(LIVES / 4)
  expect(paid).toBeLessThan(LIVES)
})
