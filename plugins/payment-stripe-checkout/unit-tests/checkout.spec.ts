import { PaymentSessionStatus } from "@medusajs/framework/utils"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { startDouble, type StripeDouble } from "../double/start-double"
import { aCardShop, type CardShop } from "./a-card-shop"

let stripe: StripeDouble
let shop: CardShop
beforeAll(async () => void (stripe = await startDouble()))
beforeEach(async () => {
  stripe.faults.clear()
  shop = await aCardShop(stripe)
})
afterAll(async () => {
  expect(stripe.contractErrors).toEqual([])
  await stripe.close()
})

const statusOf = async (data: Record<string, unknown>) =>
  (await shop.provider.authorizePayment({ data })).status

describe("a checkout at Stripe", () => {
  it("is a page of Stripe's in Vietnamese, for exactly this many đồng, that holds the amount", async () => {
    const begun = await shop.begin(215_000)
    expect(begun).toMatchObject({ amount: 215_000, currency: "vnd" })
    expect(begun.url).toMatch(/^http.*\/c\/pay\/cs_/)
    const { form } = stripe.requests.at(-1)!
    expect(form).toMatchObject({
      locale: "vi",
      success_url: "http://shop.test/thanh-toan/the/{CHECKOUT_SESSION_ID}",
      payment_intent_data: { capture_method: "manual" },
      line_items: [{ price_data: { currency: "vnd", unit_amount: "215000" } }],
    })
  })

  it("comes back to the English shop when that is where the buyer was", async () => {
    await shop.begin(215_000, { language: "en" })
    expect(stripe.requests.at(-1)!.form).toMatchObject({
      locale: "en",
      success_url: "http://shop.test/en/thanh-toan/the/{CHECKOUT_SESSION_ID}",
    })
  })

  it("is the same checkout when the answer was lost and Stripe is asked again", async () => {
    stripe.faults.next({ path: /^\/v1\/checkout\/sessions$/, kind: "drop_after" })
    const before = stripe.vault.sessions.size
    await shop.begin(99_000)
    expect(stripe.vault.sessions.size).toBe(before + 1)
  })

  it.each([157_441.62, 0, -1, 100_000_000])("[H3] refuses %d", async (amount) => {
    await expect(shop.begin(amount)).rejects.toMatchObject({ code: "ocop.total_not_whole" })
  })

  it("[H4] refuses any currency of which decimals would have to be thought about", async () => {
    const dollars = { amount: 10, currency_code: "usd", data: { session_id: "payses_1" } }
    await expect(shop.provider.initiatePayment(dollars)).rejects.toThrow("VND")
  })

  it("fails when Stripe does not answer", async () => {
    stripe.faults.next({ path: /sessions$/, kind: "status", status: 500, times: 3 })
    await expect(shop.begin(99_000)).rejects.toThrow("fault")
  })
})

describe("a buyer on Stripe's page", () => {
  it("who pays makes it authorised, and it is the intent from then on", async () => {
    const begun = await shop.begin(215_000)
    const { status, to } = await shop.pay(begun)
    expect([status, to]).toEqual([303, `http://shop.test/thanh-toan/the/${begun.checkout}`])
    const authorised = await shop.provider.authorizePayment({ data: begun })
    expect(authorised.status).toBe(PaymentSessionStatus.AUTHORIZED)
    expect(authorised.data).toMatchObject({
      id: expect.stringMatching(/^pi_/),
      checkout: begun.checkout,
      status: "requires_capture",
      amount_received: 0,
    })
    expect(JSON.stringify(authorised.data)).not.toContain("secret")
  })

  it.each(["4000 0000 0000 0002", "4000 0000 0000 9995"])(
    "[H5] whose card %s is declined is still there, and takes another",
    async (declined) => {
      const begun = await shop.begin(215_000)
      expect((await shop.pay(begun, declined)).page).toContain("Your card")
      expect(await statusOf(begun)).toBe(PaymentSessionStatus.PENDING)
      await shop.pay(begun)
      expect(await statusOf(begun)).toBe(PaymentSessionStatus.AUTHORIZED)
    }
  )

  it("whose bank asks has not paid until the bank says so", async () => {
    const begun = await shop.begin(215_000)
    expect((await shop.pay(begun, "4000 0027 6000 3184")).page).toContain("Your bank asks")
    expect(await statusOf(begun)).toBe(PaymentSessionStatus.PENDING)
    await fetch(begun.url!, { method: "POST", body: new URLSearchParams({ bank: "no" }) })
    expect(await statusOf(begun)).toBe(PaymentSessionStatus.PENDING)
    await shop.pay(begun, "4000 0027 6000 3184")
    const body = new URLSearchParams({ bank: "yes" })
    await fetch(begun.url!, { method: "POST", body, redirect: "manual" })
    expect(await statusOf(begun)).toBe(PaymentSessionStatus.AUTHORIZED)
  })

  it("who lets it lapse has cancelled", async () => {
    const begun = await shop.begin(215_000)
    stripe.vault.pass(40 * 60)
    expect(await statusOf(begun)).toBe(PaymentSessionStatus.CANCELED)
    stripe.vault.pass(-40 * 60)
  })
})

describe("a cart that changed", () => {
  it("closes the old page, which then cannot be paid", async () => {
    const begun = await shop.begin(215_000)
    await shop.provider.deletePayment({ data: begun })
    expect((await shop.pay(begun)).status).toBe(404)
    expect(await statusOf(begun)).toBe(PaymentSessionStatus.CANCELED)
  })

  it("lets go of what was paid already", async () => {
    const begun = await shop.begin(215_000)
    await shop.pay(begun)
    await shop.provider.deletePayment({ data: begun })
    expect(stripe.intentOf(begun.checkout).status).toBe("canceled")
  })

  it("changes all the same when Stripe does not answer", async () => {
    const begun = await shop.begin(215_000)
    stripe.faults.next({ path: /sessions/, kind: "status", status: 500, times: 9 })
    await shop.provider.deletePayment({ data: begun })
    expect(shop.warnings).toHaveLength(1)
  })

  it("needs a new payment for a new amount, and none for the same", async () => {
    const data = await shop.begin(215_000)
    const context = { currency_code: "vnd", data }
    expect(await shop.provider.updatePayment({ ...context, amount: 215_000 })).toEqual({ data })
    await expect(
      shop.provider.updatePayment({ ...context, amount: 216_000 })
    ).rejects.toMatchObject({ code: "ocop.payment_stale" })
  })
})

describe("cancelling", () => {
  it("lets go of the hold, and may be repeated", async () => {
    const held = await shop.held(215_000)
    await shop.provider.cancelPayment({ data: held })
    await shop.provider.cancelPayment({ data: held })
    expect(stripe.vault.intent(held.id).status).toBe("canceled")
  })

  it("does not pretend to give captured money back", async () => {
    const held = await shop.held(215_000)
    await shop.capture(held, 215_000)
    await expect(shop.provider.cancelPayment({ data: held })).rejects.toThrow("Refund it instead")
  })
})

it("is deaf to Medusa's own webhook route", async () => {
  const payload = { data: {}, rawData: "{}", headers: {} }
  expect(await shop.provider.getWebhookActionAndData(payload)).toEqual({ action: "not_supported" })
})

it("makes no customer at Stripe", async () => {
  expect(await shop.provider.createAccountHolder()).toEqual({})
})
