import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dong } from "../money.js"
import { cardStep, HOLD_WITHOUT_ORDER, type CardFacts } from "./card-step.js"

const standing = { over: false, cancelled: false, captured: false, paid: false }
const held: CardFacts = {
  state: "held",
  amount: 215_000,
  received: 0,
  currency: "vnd",
  minutes_held: 0,
  session: { amount: dong(215_000) },
  order: null,
}
const step = (change: Partial<CardFacts>) => cardStep({ ...held, ...change })
const taken = { state: "taken", received: 215_000 } as const

describe("an amount that is held", () => {
  it("[CP1] of another sum or currency is let go and looked at", () => {
    const differs = { kind: "release", review: "amount_differs" }
    expect(step({ amount: 214_999 })).toEqual(differs)
    expect(step({ currency: "usd" })).toEqual(differs)
    expect(step({ amount: 214_999, order: standing })).toEqual(differs)
  })

  it.each([
    [0, "complete"],
    [HOLD_WITHOUT_ORDER - 1, "complete"],
    [HOLD_WITHOUT_ORDER, "release"],
    [10_000, "release"],
  ])("[CP2] for %d minutes without an order: %s", (minutes_held, kind) => {
    expect(step({ minutes_held }).kind).toBe(kind)
  })

  it("[CP2] for a cart that changed is let go at once", () => {
    expect(step({ session: null })).toEqual({ kind: "release", review: null })
  })

  it("[CP3] is captured for an order that stands, however late, and let go for one that is over", () => {
    expect(step({ order: standing, minutes_held: 5000 })).toEqual({ kind: "capture" })
    expect(step({ order: { ...standing, over: true } })).toEqual({ kind: "release", review: null })
  })
})

describe("an amount that was taken", () => {
  it("[CP4] is written down, then makes the order paid, once", () => {
    expect(step({ ...taken, order: standing })).toEqual({ kind: "capture" })
    expect(step({ ...taken, order: { ...standing, captured: true } })).toEqual({
      kind: "note_paid",
    })
    const paid = { ...standing, captured: true, paid: true }
    expect(step({ ...taken, order: paid })).toEqual({ kind: "nothing" })
  })

  it("[CP4] is noted as paid also when the parts ended after it was captured", () => {
    const order = { ...standing, over: true, captured: true }
    expect(step({ ...taken, order })).toEqual({ kind: "note_paid" })
  })

  it.each([
    ["taken_without_order", { order: null }],
    ["taken_for_ended_order", { order: { ...standing, over: true } }],
    ["amount_differs", { order: standing, received: 100_000 }],
    ["amount_differs", { order: standing, currency: "usd" }],
  ])("[CP5] is looked at by an operator: %s", (reason, change) => {
    expect(step({ ...taken, ...change })).toEqual({ kind: "review", reason })
  })
})

describe("an amount that is held no more", () => {
  it.each(["gone", "waiting"] as const)(
    "[CP6] gives an order up that counts on it: %s",
    (state) => {
      expect(step({ state, order: standing })).toEqual({ kind: "give_up" })
      const over = { ...standing, over: true }
      expect(step({ state, order: over })).toEqual({ kind: "give_up" })
      expect(step({ state, order: { ...over, cancelled: true } })).toEqual({ kind: "nothing" })
      expect(step({ state })).toEqual({ kind: "nothing" })
    }
  )
})

it("[CP7] nothing is ever captured for less or more than was asked for, or without an order that stands", () => {
  const facts: fc.Arbitrary<CardFacts> = fc.record({
    state: fc.constantFrom("waiting" as const, "held" as const, "taken" as const, "gone" as const),
    amount: fc.constantFrom(1, 214_999, 215_000),
    received: fc.constantFrom(0, 100_000, 215_000),
    currency: fc.constantFrom("vnd", "usd"),
    minutes_held: fc.nat(100),
    session: fc.constantFrom({ amount: dong(215_000) }, null),
    order: fc.option(
      fc.record({
        over: fc.boolean(),
        cancelled: fc.boolean(),
        captured: fc.boolean(),
        paid: fc.boolean(),
      })
    ),
  })
  fc.assert(
    fc.property(facts, (facts) => {
      const { kind } = cardStep(facts)
      if (kind !== "capture") return
      expect(facts.order).toMatchObject({ over: false, cancelled: false })
      expect(facts.currency).toBe("vnd")
      if (facts.session && facts.state === "held") expect(facts.amount).toBe(facts.session.amount)
      if (facts.state === "taken") expect(facts.received).toBe(facts.session?.amount)
    })
  )
})
