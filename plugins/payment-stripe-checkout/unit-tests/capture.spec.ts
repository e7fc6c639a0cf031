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

describe("capturing", () => {
  it("takes the whole amount", async () => {
    const held = await shop.held(215_000)
    expect(await shop.capture(held, 215_000)).toMatchObject({
      status: "succeeded",
      amount_received: 215_000,
    })
  })

  it("[H1] takes the part that was asked for, and not all that is held", async () => {
    const held = await shop.held(215_000)
    await shop.capture(held, 100_000)
    expect(stripe.vault.intent(held.id).amount_received).toBe(100_000)
  })

  it("[H1] refuses a second part in words: Stripe captures once", async () => {
    const held = await shop.held(215_000)
    await shop.capture(held, 100_000)
    await expect(shop.capture(held, 115_000)).rejects.toMatchObject({
      code: "ocop.card_not_capturable",
    })
  })

  it("finds it taken when the answer was lost and it is asked again under another name", async () => {
    const held = await shop.held(215_000)
    stripe.faults.next({ path: /\/capture$/, kind: "drop_after", times: 3 })
    await expect(shop.capture(held, 215_000)).rejects.toThrow()
    expect(await shop.capture(held, 215_000)).toMatchObject({ amount_received: 215_000 })
  })

  it("refuses more than is held, and what is not held any more", async () => {
    const held = await shop.held(215_000)
    await expect(shop.capture(held, 215_001)).rejects.toThrow("215000 ₫ held")
    await shop.provider.cancelPayment({ data: held })
    await expect(shop.capture(held, 215_000)).rejects.toThrow("it is canceled")
  })

  it("refuses a fraction", async () => {
    const held = await shop.held(215_000)
    await expect(shop.capture(held, 0.5)).rejects.toMatchObject({ code: "ocop.total_not_whole" })
  })
})
