import Stripe from "stripe"
import { describe, expect, it } from "vitest"
import { CardAccount } from "../src/index"
import { captureExactly } from "../src/providers/stripe-checkout/capture-exactly"
import { checkoutRequest } from "../src/providers/stripe-checkout/checkout-request"
import { refundOnce } from "../src/providers/stripe-checkout/refund-once"

const key = process.env.STRIPE_TEST_KEY ?? ""
const usable = /^(sk|rk)_test_/.test(key)
if (!usable) process.stderr.write("Not run: no key. STRIPE_TEST_KEY=sk_test_… asks Stripe itself\n")

/** What the double cannot prove: that Stripe behaves so. Makes payments in a test account. */
describe.skipIf(!usable)("Stripe's test mode", { timeout: 60_000 }, () => {
  const stripe = new Stripe(key || "sk_test_none")
  const account = new CardAccount({
    apiKey: key || "sk_test_none",
    webhookSecret: "whsec_unused",
    storefrontUrl: "https://example.com",
  })
  const held = (payment_method: string) =>
    stripe.paymentIntents.create({
      amount: 215_000,
      currency: "vnd",
      capture_method: "manual",
      payment_method_types: ["card"],
      payment_method,
      confirm: true,
      metadata: { session_id: `payses_test_${Date.now()}` },
    })
  const recorded = (id: string) => [{ id, payment_id: "pay_1", metadata: null }]

  it("opens a checkout as the shop asks for it, and closes it", async () => {
    const request = checkoutRequest({
      session_id: "payses_test",
      amount: 215_000,
      storefrontUrl: "https://example.com",
      now: new Date(),
    })
    const session = await stripe.checkout.sessions.create(request)
    expect(session).toMatchObject({ amount_total: 215_000, currency: "vnd", status: "open" })
    expect((await account.checkout(session.id)).state).toBe("open")
    expect((await stripe.checkout.sessions.expire(session.id)).status).toBe("expired")
  })

  it("[H1] captures a part", async () => {
    const { id } = await held("pm_card_visa")
    const { amount_received } = await captureExactly(stripe, id, 100_000, undefined)
    expect(amount_received).toBe(100_000)
    await expect(captureExactly(stripe, id, 115_000, undefined)).rejects.toThrow("captured already")
  })

  it("[H2] [H8] refunds once, and never more than is left", async () => {
    const { id } = await held("pm_card_visa")
    await captureExactly(stripe, id, 215_000, undefined)
    const refund = (refund_id: string, amount: number) =>
      refundOnce(stripe, { intent: id, amount, refund_id, recorded: recorded(refund_id) })
    await refund("ref_1", 50_000)
    await refund("ref_2", 50_000)
    expect(await account.refunds(id)).toMatchObject([{ amount: 50_000, key: "ref_2" }])
    await expect(
      refundOnce(stripe, {
        intent: id,
        amount: 165_001,
        refund_id: "ref_3",
        recorded: [...recorded("ref_2"), ...recorded("ref_3")],
      })
    ).rejects.toMatchObject({ code: "ocop.refund_too_much" })
  })

  it("declines as it is asked to, and holds nothing then", async () => {
    await expect(held("pm_card_chargeDeclined")).rejects.toMatchObject({ code: "card_declined" })
  })

  it("lets a hold go", async () => {
    const { id } = await held("pm_card_visa")
    expect((await account.release(id)).status).toBe("canceled")
    expect((await account.release(id)).status).toBe("canceled")
  })
})
