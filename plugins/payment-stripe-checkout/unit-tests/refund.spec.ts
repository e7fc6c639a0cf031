import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { startDouble, type StripeDouble } from "../double/start-double"
import { aCardShop, type CardShop } from "./a-card-shop"
import type { PaymentData } from "../src/providers/stripe-checkout/payment-data"

let stripe: StripeDouble
let shop: CardShop
let paid: PaymentData
beforeAll(async () => void (stripe = await startDouble()))
beforeEach(async () => {
  stripe.faults.clear()
  stripe.vault.refunds.clear()
  shop = await aCardShop(stripe)
  paid = await shop.held(215_000)
  await shop.capture(paid, 215_000)
})
afterAll(async () => {
  expect(stripe.contractErrors).toEqual([])
  await stripe.close()
})

const loseTheAnswer = () =>
  stripe.faults.next({ method: "POST", path: /^\/v1\/refunds$/, kind: "drop_after", times: 3 })

describe("a refund", () => {
  it("is paid in parts and to the end", async () => {
    await shop.refund(paid, 100_000)
    await shop.refund(paid, 115_000)
    expect(shop.refundedAtStripe()).toBe(215_000)
  })

  it("of the same amount for something else is another one", async () => {
    await shop.refund(paid, 50_000, "shordr_1")
    await shop.refund(paid, 50_000, "shordr_2")
    expect(shop.refundedAtStripe()).toBe(100_000)
  })

  it("that was never sent is sent by the next try", async () => {
    stripe.faults.next({ method: "POST", path: /refunds$/, kind: "drop_before", times: 3 })
    await expect(shop.refund(paid, 50_000)).rejects.toThrow()
    await shop.refund(paid, 50_000)
    expect(shop.refundedAtStripe()).toBe(50_000)
  })
})

describe("[H2] a refund whose answer was lost", () => {
  it("is not paid twice when an operator tries again", async () => {
    loseTheAnswer()
    await expect(shop.refund(paid, 50_000)).rejects.toThrow()
    expect(shop.recordedRefunds()).toBe(0)
    await shop.refund(paid, 50_000)
    expect([shop.refundedAtStripe(), shop.recordedRefunds()]).toEqual([50_000, 1])
  })

  it("is taken up once: the same amount again is a new refund", async () => {
    loseTheAnswer()
    await expect(shop.refund(paid, 50_000)).rejects.toThrow()
    await shop.refund(paid, 50_000)
    await shop.refund(paid, 50_000)
    expect([shop.refundedAtStripe(), shop.recordedRefunds()]).toEqual([100_000, 2])
  })

  it("stops one of another amount, in words", async () => {
    loseTheAnswer()
    await expect(shop.refund(paid, 50_000)).rejects.toThrow()
    await expect(shop.refund(paid, 60_000)).rejects.toMatchObject({ code: "ocop.refund_unclear" })
    expect(shop.refundedAtStripe()).toBe(50_000)
  })

  it("with a key of its own is known by it, whatever else was refunded meanwhile", async () => {
    loseTheAnswer()
    await expect(shop.refund(paid, 50_000, "shordr_1")).rejects.toThrow()
    await shop.refund(paid, 50_000, "shordr_2")
    await shop.refund(paid, 50_000)
    await shop.refund(paid, 50_000, "shordr_1")
    expect([shop.refundedAtStripe(), shop.recordedRefunds()]).toEqual([150_000, 3])
  })

  it("with a key is refused when it was paid and written down, or when its amount changed", async () => {
    await shop.refund(paid, 50_000, "shordr_1")
    await expect(shop.refund(paid, 50_000, "shordr_1")).rejects.toMatchObject({
      code: "ocop.refund_already_made",
    })
    loseTheAnswer()
    await expect(shop.refund(paid, 50_000, "shordr_2")).rejects.toThrow()
    await expect(shop.refund(paid, 60_000, "shordr_2")).rejects.toThrow("50000 ₫")
    expect(shop.refundedAtStripe()).toBe(100_000)
  })
})

describe("[H8] more than is left", () => {
  it("is refused in words, by a đồng", async () => {
    await expect(shop.refund(paid, 215_001)).rejects.toMatchObject({
      type: "not_allowed",
      code: "ocop.refund_too_much",
    })
  })

  it("also of a payment that was paid back, which is no success", async () => {
    await shop.refund(paid, 215_000)
    await expect(shop.refund(paid, 1)).rejects.toMatchObject({ code: "ocop.refund_too_much" })
  })

  it("also after somebody refunded in Stripe's dashboard", async () => {
    const { refunds } = stripe.vault
    await shop.account.refunds(paid.id)
    await fetch(`${stripe.url}/v1/refunds`, {
      method: "POST",
      headers: { authorization: "Bearer sk_test_dashboard" },
      body: new URLSearchParams({ payment_intent: paid.id, amount: "200000" }),
    })
    expect(refunds.size).toBe(1)
    await expect(shop.refund(paid, 15_001)).rejects.toMatchObject({ code: "ocop.refund_too_much" })
    await shop.refund(paid, 15_000)
  })
})
