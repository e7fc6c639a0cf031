import { AdminShopOrdersResponse } from "@ocop/contract"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { aReadyCart, complete, startPayment, type Cart } from "../../builders/a-cart"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, type Client } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"
import { itIs } from "../../builders/the-clock"
import { theMarket } from "../../builders/the-market"
import { twoShops, type TwoShops } from "../../builders/two-shops"

let made = 0

interface Method {
  type: "fixed" | "percentage"
  value: number
  target_type: "items" | "order" | "shipping_methods"
  allocation?: "each" | "across"
  max_quantity?: number
}

async function aPromotion(method: Method, change: Record<string, unknown> = {}): Promise<string> {
  const code = `TRON${++made}`
  await createPromotionsWorkflow(theMarket().container).run({
    input: {
      promotionsData: [
        {
          code,
          type: "standard",
          status: "active",
          is_tax_inclusive: true,
          application_method: { currency_code: "vnd", ...method },
          ...change,
        } as never,
      ],
    },
  })
  return code
}

export default function wholeDong() {
  let operator: Client
  let shops: TwoShops
  let cart: Cart

  beforeAll(async () => {
    operator = await anOperator()
    shops = await twoShops("Tròn Đồng")
    cart = await aReadyCart([
      [shops.tea, 1],
      [shops.honey, 3],
      [shops.rice, 3],
    ])
  })
  const goods = 120_000 + 3 * 99_999 + 3 * 80_500

  /** The order of the cart with these codes, and what its parts take off. */
  const bought = async (...codes: string[]) => {
    await granted(shop.post(`/store/carts/${cart.id}/promotions`, { promo_codes: codes }))
    await startPayment(cart.id)
    const { order } = await granted(complete(cart))
    const { body } = await operator.get(`/admin/shop-orders?order_id=${order.id}`)
    const parts = AdminShopOrdersResponse.parse(body).shop_orders
    expect(parts.reduce((sum, { total }) => sum + total, 0)).toBe(order.total)
    return { total: order.total as number, parts }
  }

  describe("a discount", () => {
    it.each<[string, Method, number]>([
      [
        "7 % of each line",
        {
          type: "percentage",
          value: 7,
          target_type: "items",
          allocation: "each",
          max_quantity: 10,
        },
        Math.round(goods * 0.07),
      ],
      [
        "33 % of each line",
        {
          type: "percentage",
          value: 33,
          target_type: "items",
          allocation: "each",
          max_quantity: 10,
        },
        Math.round(goods * 0.33),
      ],
      [
        "33 % across the lines",
        { type: "percentage", value: 33, target_type: "items", allocation: "across" },
        Math.round(goods * 0.33),
      ],
      [
        "7 % of the order",
        { type: "percentage", value: 7, target_type: "order" },
        Math.round(goods * 0.07),
      ],
      ["50,000 ₫ off the order", { type: "fixed", value: 50_000, target_type: "order" }, 50_000],
      [
        "50,001 ₫ across the lines",
        { type: "fixed", value: 50_001, target_type: "items", allocation: "across" },
        50_001,
      ],
      [
        "9,999 ₫ off each piece",
        { type: "fixed", value: 9_999, target_type: "items", allocation: "each", max_quantity: 10 },
        7 * 9_999,
      ],
    ])("of %s is a whole number of đồng in every part", async (_, method, off) => {
      const { total, parts } = await bought(await aPromotion(method))
      expect(total).toBe(goods + 55_000 - off)
      expect(parts.map(({ discount_total }) => discount_total).every((part) => part > 0)).toBe(true)
    })

    it("of «buy two, the third at a third off» is whole", async () => {
      const rule = [
        { attribute: "items.product.id", operator: "eq", values: [shops.honey.product_id] },
      ]
      const method: Method = {
        type: "percentage",
        value: 33,
        target_type: "items",
        allocation: "each",
        max_quantity: 1,
      }
      const buyGet = {
        ...method,
        currency_code: "vnd",
        apply_to_quantity: 1,
        buy_rules_min_quantity: 2,
        buy_rules: rule,
        target_rules: rule,
      }
      const code = await aPromotion(method, { type: "buyget", application_method: buyGet })
      expect((await bought(code)).total).toBe(goods + 55_000 - Math.round(99_999 * 0.33))
    })

    it("stays whole beside others, and takes a line below nothing", async () => {
      const each = {
        type: "percentage",
        target_type: "items",
        allocation: "each",
        max_quantity: 10,
      } as const
      const codes = await Promise.all([
        aPromotion({ ...each, value: 33.5 }),
        aPromotion({ ...each, value: 7 }),
        aPromotion({ type: "fixed", value: 50_000, target_type: "order" }),
      ])
      const { total, parts } = await bought(...codes)
      expect(Number.isInteger(total)).toBe(true)
      expect(parts.flatMap(({ lines }) => lines).every(({ net }) => net >= 0)).toBe(true)
    })

    it("that is left over in fractions is refused before an order is made", async () => {
      const carts = theMarket().container.resolve(Modules.CART)
      const { items } = await carts.retrieveCart(cart.id, { relations: ["items"] })
      const halves = [0.5, 1.5].map((amount, at) => ({
        item_id: items![at]!.id,
        amount,
        code: "CU",
      }))
      await carts.addLineItemAdjustments(halves as never)
      await expectRefusal(complete(cart), 400, "ocop.discount_not_whole")
    })
  })

  describe("VAT", () => {
    it.each([
      ["2026-12-31", 800],
      ["2027-01-01", 1_000],
    ])(
      "of what is sold on %s is %d basis points of the price, frozen with each line",
      async (day, rate) => {
        itIs(day)
        const { parts } = await bought()
        const lines = parts.flatMap(({ lines }) => lines)
        expect(lines).toHaveLength(3)
        for (const { net, vat_rate, vat } of lines) {
          expect(vat_rate).toBe(rate)
          expect(vat).toBe(Math.round((net * rate) / (10_000 + rate)))
        }
      }
    )

    it("is shown with the cart and with the order, by producer", async () => {
      itIs("2026-12-31")
      const vat = [
        { rate: 800, amount: Math.round((120_000 * 8) / 108) + Math.round((299_997 * 8) / 108) },
        { rate: 800, amount: Math.round((241_500 * 8) / 108) },
      ]
      const { parcels } = await granted(shop.get(`/store/carts/${cart.id}/parcels`))
      expect(parcels.map((parcel: { vat: unknown }) => parcel.vat)).toEqual(vat.map((one) => [one]))
      await granted(complete(cart))
      const { token } = await granted(shop.post("/store/checkouts", { cart_id: cart.id }))
      itIs("2027-01-01")
      const { checkout } = await granted(shop.get(`/store/checkouts/${token}`))
      const shown = checkout.shop_orders.map((part: { vat: unknown[] }) => part.vat[0])
      expect(shown).toEqual(expect.arrayContaining(vat))
    })
  })
}
