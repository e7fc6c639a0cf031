import type { Basket } from "@ocop/contract"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { aBasket, basketRoutes } from "../fake-backend/basket-routes"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop, type Shop } from "./start-shop"

let shop: Shop
let baskets: Basket[]
beforeAll(async () => {
  shop = await startShop([...basketRoutes(() => baskets), ...SHOP_ROUTES])
})
afterAll(() => shop.stop())
beforeEach(() => {
  baskets = [aBasket()]
})

const PAGE = "/gio-qua/tet-mien-nui"
const dataOf = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)].map(
    ([, json = ""]) => JSON.parse(json) as Record<string, unknown>
  )

describe("a basket's page", () => {
  it("says what is in it, from whom, what it costs and what it would cost singly, without scripts", async () => {
    const { status, text, html } = await shop.get(PAGE)
    expect(status).toBe(200)
    for (const words of [
      "Tết miền núi",
      "Mật ong bạc hà Mèo Vạc",
      "Hợp tác xã Trên Núi",
      "Thái Nguyên",
      "Chỉ còn 3 giỏ",
      "Đoạn hai.",
    ])
      expect(text).toContain(words)
    expect(text.replace(/\s/g, " ")).toContain("Mua lẻ: 430.000")
    expect(html.match(/data-ocop-stars="5"/g)).toHaveLength(1)
    const [, words] = /<div id="([^"]+)" popover="auto"/.exec(html) ?? []
    expect(html).toContain(`popovertarget="${words}" class`)
    expect(html).toContain('name="intent" value="add-basket"')
  })

  it("is told to search engines as one offer, without a star of its own", async () => {
    const [product] = dataOf((await shop.get(PAGE)).html)
    expect(product).toMatchObject({
      "@type": "Product",
      name: "Tết miền núi",
      offers: { "@type": "Offer", price: 399_000, availability: "https://schema.org/InStock" },
    })
    expect(JSON.stringify(product)).not.toMatch(/rating|certification/i)
  })

  it.each([
    ["sold out", 0, "ocop.basket_short", "đang hết hàng"],
    ["not on sale", 3, "ocop.basket_not_on_sale", "hiện không bán"],
  ])("says why there is no button: %s", async (_, available, code, words) => {
    baskets = [aBasket({ available, sale: { open: false, code: code as never, message: "no" } })]
    const { text, html } = await shop.get(PAGE)
    expect(text).toContain(words)
    expect(html).not.toContain("Thêm vào giỏ")
  })

  it("speaks English", async () => {
    const { text } = await shop.get(`/en${PAGE}`)
    expect(text).toContain("Tết in the hills")
    expect(text).toContain("What is inside")
  })

  it("is not there for what is no basket", async () => {
    expect((await shop.get("/gio-qua/khong-co")).status).toBe(404)
  })
})

describe("the page of all baskets", () => {
  it("leads to each of them", async () => {
    const { html, text } = await shop.get("/gio-qua")
    expect(html).toContain(`href="${PAGE}"`)
    expect(text).toContain("2 sản phẩm của 2 nhà sản xuất")
  })

  it("can be reached from the home page while one can be bought", async () => {
    expect((await shop.get("/")).html).toContain(`href="${PAGE}"`)
    baskets = [aBasket({ sale: { open: false, code: "ocop.basket_short", message: "no" } })]
    expect((await shop.get("/")).html).not.toContain('href="/gio-qua')
  })

  it("says that there are none", async () => {
    baskets = []
    expect((await shop.get("/gio-qua")).text).toContain("Hiện chưa có giỏ quà nào")
  })

  it("is in the sitemap with its baskets", async () => {
    const { html } = await shop.get("/sitemap-gio-qua.xml")
    expect(html).toContain("/gio-qua/tet-mien-nui</loc>")
  })
})
