import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { buyingRoutes } from "../fake-backend/buying/buying-routes"
import { createMarket, type Market } from "../fake-backend/buying/market"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { aShopper, type Shopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const HONEY = "variant_1_1"
const TEA = "variant_3_1"
const AHEAD = "variant_2_1"
const EXPIRED = "variant_10_1"

const market: Market = createMarket()
let shop: Shop
let shopper: Shopper
beforeAll(async () => {
  shop = await startShop([...buyingRoutes(market), ...SHOP_ROUTES])
})
afterAll(() => shop.stop())
beforeEach(() => {
  shopper = aShopper(shop)
  market.problems.clear()
})

const add = (variant_id: string, quantity = "1") =>
  shopper.send("/gio-hang", { intent: "add", variant_id, quantity })
const lineOf = (html: string, nth = 0) =>
  [...html.matchAll(/name="line_id" value="([^"]+)"/g)].map(([, id]) => id ?? "")[nth * 2] ?? ""

describe("an empty cart", () => {
  it("says so, leads to the products, and asks the backend nothing", async () => {
    shop.backend.asked.length = 0
    const page = await shopper.open("/gio-hang")
    expect(page.text).toContain("Giỏ hàng đang trống")
    expect(page.html).toContain('href="/tim-kiem"')
    expect(page.headers.get("cache-control")).toBe("private, no-store")
    expect(page.html).toContain('content="noindex, nofollow"')
    expect(shop.backend.asked).toEqual([])
  })
})

describe("a cart without scripts", () => {
  it("takes an article and confirms it", async () => {
    const page = await add(HONEY, "2")
    expect(page.path).toMatch(/^\/gio-hang\?vua-them=/)
    expect(page.text).toContain("Đã thêm “Mật ong bạc hà Mèo Vạc” vào giỏ hàng.")
    expect(page.text).toContain("Tạm tính 330.000 ₫")
    expect(page.text).toContain("Tổng 360.000 ₫")
  })

  it("says from when goods are sent that were ordered ahead", async () => {
    await add(HONEY)
    const { text } = await add(AHEAD)
    expect(text.match(/Đặt trước, gửi từ 01\/03\/2027/g)).toHaveLength(1)
  })

  it("is grouped by producer, each with its own delivery", async () => {
    await add(HONEY)
    const { html, text } = await add(TEA)
    expect(html).toContain('href="/nha-san-xuat-ocop/htx-mat-ong-meo-vac"')
    expect(html).toContain('href="/nha-san-xuat-ocop/htx-che-phin-ho"')
    expect(text.match(/Phí giao hàng từ 30\.000 ₫/g)).toHaveLength(2)
    expect(text).toContain("Phí giao hàng tạm tính 60.000 ₫")
    expect(html).toContain('href="/dat-hang"')
  })

  it("changes a quantity by its buttons and by its field", async () => {
    const line_id = lineOf((await add(HONEY)).html)
    const more = await shopper.send("/gio-hang", {
      intent: "update",
      line_id,
      quantity: "1",
      step: "1",
    })
    expect(more.text).toContain("Tạm tính 330.000 ₫")
    const five = await shopper.send("/gio-hang", { intent: "update", line_id, quantity: "5" })
    expect(five.text).toContain("Tạm tính 825.000 ₫")
  })

  it.each([
    ["", "Số lượng phải là số nguyên"],
    ["500", "Không còn đủ hàng"],
  ])("keeps the quantity and says why at the line when asked for %j", async (quantity, words) => {
    const line_id = lineOf((await add(HONEY, "2")).html)
    const page = await shopper.send("/gio-hang", { intent: "update", line_id, quantity })
    expect(page.status).toBe(400)
    expect(page.text).toContain(words)
    expect(page.html).toMatch(/name="quantity"[^>]*value="2"/)
  })

  it("lets an article go", async () => {
    const line_id = lineOf((await add(HONEY)).html)
    expect((await shopper.send("/gio-hang", { intent: "remove", line_id })).text).toContain(
      "Giỏ hàng đang trống"
    )
  })

  it("does not take what may not be sold, and says why", async () => {
    const page = await add(EXPIRED)
    expect(page.status).toBe(400)
    expect(page.text).toContain(
      "Chưa thêm được vào giỏ: Giấy chứng nhận OCOP của sản phẩm này đã hết hiệu lực"
    )
  })
})

describe("a cart with a lapsed certificate in it", () => {
  it("says so at the line and cannot be ordered until it is gone", async () => {
    await add(HONEY)
    await add(TEA)
    market.problems.set(TEA, "ocop.certificate_expired")
    const page = await shopper.open("/gio-hang")
    expect(page.text).toContain("đã hết hiệu lực; sản phẩm tạm ngừng bán. Hãy bỏ khỏi giỏ.")
    expect(page.text).toContain("Chưa đặt hàng được vì có sản phẩm cần xem lại")
    expect(page.html).not.toContain('href="/dat-hang"')
    const without = await shopper.send("/gio-hang", {
      intent: "remove",
      line_id: lineOf(page.html, 1),
    })
    expect(without.html).toContain('href="/dat-hang"')
  })
})

describe("the cart's cookie", () => {
  it("is for the server only, and holds nothing anyone could change", async () => {
    const { headers } = await shop.get("/gio-hang", {
      method: "POST",
      body: new URLSearchParams({ intent: "add", variant_id: HONEY, quantity: "1" }),
    })
    expect(headers.get("set-cookie")).toMatch(/^gio-hang=.*HttpOnly; SameSite=Lax/)
    shopper.cookies.set("gio-hang", "ImNhcnRfMSI%3D.forged")
    expect((await shopper.open("/gio-hang")).text).toContain("Giỏ hàng đang trống")
  })

  it("is renewed when its cart is gone", async () => {
    await add(HONEY)
    market.carts.clear()
    expect((await shopper.open("/gio-hang")).text).toContain("Giỏ hàng đang trống")
    expect((await add(TEA)).text).toContain("Chè Shan tuyết Phìn Hồ trà xanh")
  })
})

describe("the count in the header", () => {
  it("is of units, and kept by nobody", async () => {
    await add(HONEY, "2")
    await add(TEA)
    const { html, headers } = await shopper.open("/api/gio-hang")
    expect(JSON.parse(html)).toEqual({ count: 3 })
    expect(headers.get("cache-control")).toBe("private, no-store")
  })
})

it("is in English, too", async () => {
  const page = await shopper.send("/en/gio-hang", {
    intent: "add",
    variant_id: HONEY,
    quantity: "1",
  })
  expect(page.path).toMatch(/^\/en\/gio-hang/)
  expect(page.text).toContain("Total ₫195,000")
})

it("says that the market is busy while the backend is silent", async () => {
  await add(HONEY)
  shop.backend.down = true
  const page = await shopper.open("/gio-hang")
  shop.backend.down = false
  expect(page.status).toBe(503)
  expect(page.text).toContain("giỏ hàng của bạn vẫn còn")
})
