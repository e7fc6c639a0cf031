import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { startDouble, type StripeDouble } from "../double/start-double"
import { EventRefused } from "../src/index"
import { aCardShop, type CardShop } from "./a-card-shop"

let stripe: StripeDouble
let shop: CardShop
beforeAll(async () => void (stripe = await startDouble()))
beforeEach(async () => void (shop = await aCardShop(stripe)))
afterAll(async () => {
  expect(stripe.contractErrors).toEqual([])
  await stripe.close()
})

describe("an event", () => {
  const lastEvent = (type: string) =>
    stripe.webhooks.events.findLast((event) => event.type === type)!
  const read = (how: object = {}, change = (bytes: string) => bytes) => {
    const { payload, signature } = stripe.webhooks.signed(
      lastEvent("payment_intent.amount_capturable_updated"),
      how
    )
    return () => shop.account.readEvent(Buffer.from(change(payload)), signature)
  }
  beforeEach(async () => void (await shop.held(215_000)))

  it("is read by what it is about", () => {
    expect(read()()).toMatchObject({
      id: expect.stringMatching(/^evt_/),
      type: "payment_intent.amount_capturable_updated",
      intent: expect.stringMatching(/^pi_/),
    })
  })

  it.each([
    ["another secret", read.bind(null, { secret: "whsec_other" }), "signature"],
    [
      "bytes that were changed",
      read.bind(null, {}, (bytes) => bytes.replace("215000", "15000")),
      "signature",
    ],
    [
      "an hour ago",
      read.bind(null, { timestamp: Math.floor(Date.now() / 1000) - 3600 }),
      "timestamp",
    ],
  ])("with %s is refused", (_, attempt, because) => {
    try {
      attempt()()
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(EventRefused)
      expect((error as EventRefused).because).toBe(because)
    }
  })

  it("of a refund tells which and how much", async () => {
    const paid = await shop.held(99_000)
    await shop.capture(paid, 99_000)
    await shop.refund(paid, 9_000)
    const { payload, signature } = stripe.webhooks.signed(lastEvent("refund.created"))
    expect(shop.account.readEvent(payload, signature)).toMatchObject({
      intent: paid.id,
      subject: expect.stringMatching(/^re_/),
      amount: 9_000,
    })
  })
})

describe("holds", () => {
  const minutes = (n: number) => new Date(Date.now() + n * 60_000)

  it("are this shop's alone, of the time that is asked for", async () => {
    const held = await shop.held(120_000)
    const captured = await shop.held(130_000)
    await shop.capture(captured, 130_000)
    stripe.intents.create({
      amount: "1",
      currency: "vnd",
      capture_method: "manual",
      payment_method: "pm_card_visa",
      confirm: "true",
      metadata: { session_id: "payses_of_another_shop", shop: "http://other.test" },
    })
    const found = await shop.account.holds(minutes(-5), minutes(5))
    const intents = found.map(({ intent }) => intent)
    expect(intents).toContain(held.id)
    expect(intents).not.toContain(captured.id)
    expect(found.every(({ session_id }) => session_id?.startsWith("payses_"))).toBe(true)
    expect(await shop.account.holds(minutes(-10), minutes(-5))).toEqual([])
  })

  it("are all found, however many", async () => {
    for (let i = 0; i < 101; i += 1) {
      stripe.intents.create({
        amount: "1000",
        currency: "vnd",
        capture_method: "manual",
        payment_method: "pm_card_visa",
        confirm: "true",
        metadata: { session_id: `payses_many_${i}`, shop: "http://shop.test" },
      })
    }
    const found = await shop.account.holds(minutes(-5), minutes(5))
    const many = found.filter(({ session_id }) => session_id?.startsWith("payses_many_"))
    expect(new Set(many.map(({ intent }) => intent)).size).toBe(101)
  })

  it("are let go once, and what was captured meanwhile stays", async () => {
    const held = await shop.held(120_000)
    await shop.account.release(held.id)
    expect((await shop.account.release(held.id)).status).toBe("canceled")
    const captured = await shop.held(130_000)
    await shop.capture(captured, 130_000)
    expect((await shop.account.release(captured.id)).status).toBe("succeeded")
  })
})

it("tells where a checkout stands", async () => {
  const begun = await shop.begin(99_000)
  expect(await shop.account.checkout(begun.checkout)).toEqual({ state: "open", payment: null })
  await shop.pay(begun)
  expect(await shop.account.checkout(begun.checkout)).toMatchObject({
    state: "complete",
    payment: { status: "requires_capture", amount: 99_000, received: 0 },
  })
})
