import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { aReadyCart, complete, startPayment } from "../builders/a-cart"
import { aShopOrder } from "../builders/a-shop-order"
import { granted, shop } from "../builders/client"
import { theMarket } from "../builders/the-market"
import { theRows } from "../builders/the-database"
import { theStall } from "../builders/the-stall"
import { plantedViolations, type Planted } from "./planted-violations"
import { invariantNames, violations, violationsAfter } from "./violations"

export default function invariants(): void {
  let planted: Planted

  beforeAll(async () => {
    const { tea, rice } = theStall()
    const { cart, order_id, parts } = await aShopOrder([
      [tea, 2],
      [rice, 1],
    ])
    planted = { cart_id: cart.id, order_id, part_id: parts[0]!.id }
    await anOrderWithACode()
  })

  describe("what must always be true", () => {
    it("is true of a market with orders, one of them with a code", async () => {
      expect(await violations()).toEqual([])
      const [used] = await theRows<{ used: number }>("select used from promotion")
      expect(used).toEqual({ used: 1 })
    })

    it("has a planted violation for every check", () => {
      expect(Object.keys(plantedViolations).sort()).toEqual(invariantNames().sort())
    })

    it("is found broken, each by its own check, and said in a whole sentence", async () => {
      for (const [name, statements] of Object.entries(plantedViolations)) {
        const found = await violationsAfter(statements(planted))
        const own = found.filter((told) => told.startsWith(`${name}: `))
        expect(own, `${name}, planted, found: ${found.join("\n")}`).not.toEqual([])
        expect(own.join(""), name).not.toMatch(/[{}?]|undefined/)
      }
      expect(await violations()).toEqual([])
    })
  })
}

/** A code with a limit and a campaign with a budget, used once. */
async function anOrderWithACode(): Promise<void> {
  await createPromotionsWorkflow(theMarket().container).run({
    input: {
      promotionsData: [
        {
          code: "MUNG10",
          type: "standard",
          status: "active",
          is_tax_inclusive: true,
          limit: 5,
          campaign: {
            name: "Mừng xuân",
            campaign_identifier: "mung-xuan",
            budget: { type: "usage", limit: 5 },
          },
          application_method: {
            type: "fixed",
            target_type: "items",
            allocation: "across",
            value: 10_000,
            currency_code: "vnd",
          },
        } as never,
      ],
    },
  })
  const cart = await aReadyCart([[theStall().honey, 1]])
  await granted(shop.post(`/store/carts/${cart.id}`, { promo_codes: ["MUNG10"] }))
  await startPayment(cart.id)
  await granted(complete(cart))
}
