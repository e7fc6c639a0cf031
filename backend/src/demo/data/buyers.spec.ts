import { requireIsoDay } from "@ocop/rules"
import { expect, it } from "vitest"
import { planDemoMarket } from "../plan/plan-demo-market"
import { DEMO_BUYERS } from "./buyers"
import { OCOP_PRODUCTS } from "./published-products"

const purchases = DEMO_BUYERS.flatMap((buyer) => buyer.purchases)
const reviews = purchases.map(({ review }) => review)

it("say something of a dozen goods, in words that the rules take", () => {
  expect(reviews).toHaveLength(12)
  for (const { mark, words } of reviews) {
    expect([3, 4, 5]).toContain(mark)
    expect(words.length).toBeGreaterThan(60)
    expect(words.normalize("NFC")).toBe(words)
  }
  expect(new Set(reviews.map(({ words }) => words)).size).toBe(reviews.length)
})

it("have one review that waits, and one with a reply", () => {
  expect(reviews.filter(({ published }) => !published)).toHaveLength(1)
  expect(reviews.filter(({ reply }) => reply !== null)).toMatchObject([{ published: true }])
})

it("buy what the demonstration sells, in packs of which there are enough", () => {
  const { listings } = planDemoMarket(OCOP_PRODUCTS, { today: requireIsoDay("2026-11-23") })
  for (const { handle, pack } of purchases) {
    const bought = purchases.filter((one) => one.handle === handle && one.pack === pack)
    const sold = listings
      .find((listing) => listing.handle === handle)
      ?.variants.find(({ title }) => title === pack)
    expect(sold?.stock).toBeGreaterThan(bought.reduce((units, { quantity }) => units + quantity, 0))
  }
})

it("are reached at addresses of their own, and none of them at a real one", () => {
  for (const { email } of DEMO_BUYERS) expect(email).toMatch(/@demo\.example$/)
  expect(new Set(DEMO_BUYERS.flatMap(({ email, phone }) => [email, phone])).size).toBe(
    2 * DEMO_BUYERS.length
  )
})
