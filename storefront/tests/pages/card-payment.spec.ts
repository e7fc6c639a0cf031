import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { buyingRoutes } from "../fake-backend/buying/buying-routes"
import { createMarket } from "../fake-backend/buying/market"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const COD = "pp_cod_cod"
const CARD = "pp_stripe-checkout_stripe-checkout"
const FORM = {
  intent: "order",
  name: "Nguyễn Thị Hoa",
  phone: "0912 345 678",
  email: "",
  province_code: "08",
  commune_code: "00769",
  street: "Thôn Bản Lìm",
  note: "",
  payment: "card",
  seen_total: "195000",
}

const market = createMarket()
let shop: Shop
let shopper: Shopper
beforeAll(async () => {
  shop = await startShop([...buyingRoutes(market), ...SHOP_ROUTES])
})
afterAll(() => shop.stop())
beforeEach(async () => {
  market.providers = [CARD, COD]
  market.cardReturns.clear()
  shopper = aShopper(shop)
  await shopper.send("/gio-hang", { intent: "add", variant_id: "variant_1_1", quantity: "1" })
})

describe("the ways to pay", () => {
  it("are those that the backend offers, cash first", async () => {
    const { html, text } = await shopper.open("/dat-hang")
    expect(html.indexOf('value="cod"')).toBeGreaterThan(0)
    expect(html.indexOf('value="card"')).toBeGreaterThan(html.indexOf('value="cod"'))
    expect(text).toContain("Thẻ quốc tế")
    expect(html).not.toContain("js.stripe.com")
  })

  it("leave cards out without a key, also for a form that says so", async () => {
    market.providers = [COD]
    expect((await shopper.open("/dat-hang")).html).not.toContain('value="card"')
    const { status } = await shopper.send("/dat-hang", FORM)
    expect(status).toBe(400)
    expect(market.orders.size).toBe(0)
  })
})

describe("a buyer back from the card page", () => {
  it("who paid sees the order, and the cart is empty", async () => {
    market.providers = [COD]
    await shopper.send("/dat-hang", { ...FORM, payment: "cod" })
    const path = (await shopper.open("/dat-hang")).path
    expect(path).toBe("/gio-hang")
    market.cardReturns.set("cs_paid", { state: "placed", token: "dG9rZW4.abc" })
    expect((await shopper.open("/thanh-toan/the/cs_paid")).path).toBe("/don-hang/dG9rZW4.abc")
  })

  it.each([
    ["unpaid", "Giỏ hàng vẫn còn nguyên"],
    ["ended", "đã hết hạn"],
  ] as const)("with %s is in the checkout again, with words and the cart", async (state, words) => {
    market.cardReturns.set("cs_1", { state })
    const { path, text } = await shopper.open("/thanh-toan/the/cs_1")
    expect(path).toContain("/dat-hang")
    expect(text).toContain(words)
  })

  it("whose cart may not become an order is told that nothing was taken", async () => {
    market.cardReturns.set("cs_1", { state: "refused", code: "ocop.not_enough_stock" })
    expect((await shopper.open("/thanh-toan/the/cs_1")).text).toContain("bạn không bị trừ tiền")
  })
})
