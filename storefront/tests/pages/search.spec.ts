import { afterAll, beforeAll, expect, it } from "vitest"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop, type Shop } from "./start-shop"

let shop: Shop
beforeAll(async () => {
  shop = await startShop(SHOP_ROUTES)
})
afterAll(() => shop.stop())

const cards = (html: string) => html.match(/data-product-id=/g)?.length ?? 0

it("finds without accents, and shows a card for each product", async () => {
  const page = await shop.get("/tim-kiem?q=mat+ong")
  expect(page.text).toContain("Kết quả cho “mat ong”")
  expect(page.text).toContain("Mật ong bạc hà Mèo Vạc")
  expect(cards(page.html)).toBeGreaterThan(1)
})

it("asks the backend once for a page of results", async () => {
  await shop.get("/tim-kiem")
  shop.backend.asked.length = 0
  await shop.get("/tim-kiem?q=che&sao=5")
  expect(shop.backend.asked).toEqual(["POST /store/search"])
})

it("narrows by star and keeps the other stars on offer", async () => {
  const page = await shop.get("/tim-kiem?sao=5")
  expect(page.html).not.toMatch(/data-ocop-stars="[34]"/)
  expect(page.html).toContain('href="/tim-kiem?sao=5&amp;sao=4"')
})

it("writes a star on a card only when the product has one, and says what is off sale", async () => {
  const page = await shop.get("/tim-kiem?q=vai+thieu")
  expect(cards(page.html)).toBe(1)
  expect(page.html).not.toContain("data-ocop-stars")
  expect(page.text).toContain("Tạm ngừng bán")
})

it("explains stars at a touch: each badge is a button beside the card's link, and the words stand there once", async () => {
  const { html } = await shop.get("/tim-kiem?sao=5")
  const [, id] = /<div id="([^"]+)" popover="auto"/.exec(html) ?? []
  const card = /<article data-product-id=.*?<\/article>/s.exec(html)?.[0] ?? ""
  expect(card).toContain(`<button type="button" popovertarget="${id}"`)
  expect(card).toMatch(/<button [^>]*><span data-ocop-stars="5".*?<\/button>/s)
  expect(card).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<button/s)
  expect(html.match(/data-ocop-stars=/g)?.length).toBe(
    html.match(/<button [^>]*><span data-ocop-stars/g)?.length
  )
  expect(html.match(/ popover="auto"/g)).toHaveLength(1)
})

it("explains no star where no card has one", async () => {
  expect((await shop.get("/tim-kiem?q=vai+thieu")).html).not.toContain("popover")
})

it("finds by the name a province had until 2025, and shows old names beside the new", async () => {
  const page = await shop.get("/tim-kiem?tinh_cu=H%C3%A0+Giang")
  expect(cards(page.html)).toBe(4)
  expect(page.text).toContain("Tuyên Quang 4 gồm Hà Giang cũ 4")
})

it("offers a former name below today's province, and leads nowhere where it would find nothing", async () => {
  const { html, text } = await shop.get("/tim-kiem")
  expect(html).toContain('href="/tim-kiem?tinh_cu=H%C3%A0+Giang"')
  expect(text).toContain("Vĩnh Long 2 gồm Bến Tre cũ Trà Vinh cũ 2")
  expect(html).not.toContain("tinh_cu=B%E1%BA%BFn+Tre")
})

it("counts the other provinces as if no place were chosen, by the one question", async () => {
  shop.backend.asked.length = 0
  const { text, html } = await shop.get("/tim-kiem?tinh_cu=H%C3%A0+Giang")
  expect(shop.backend.asked.filter((asked) => asked.includes("search"))).toHaveLength(1)
  expect(text).toContain("Vĩnh Long 2 gồm Bến Tre cũ Trà Vinh cũ 2")
  expect(html).toMatch(/aria-current="true"[^>]*>(?:(?!<\/a>).)*Hà Giang cũ/)
  expect(html).toContain('href="/tim-kiem?tinh=86"')
})

it("sorts and pages", async () => {
  const cheap = await shop.get("/tim-kiem?sap_xep=gia-tang")
  expect(cheap.text.indexOf("28.000 ₫")).toBeLessThan(cheap.text.indexOf("35.000 ₫"))
  const second = await shop.get("/tim-kiem?trang=2")
  expect(cards(second.html)).toBe(6)
  expect(second.html).toContain('rel="prev"')
})

it.each([
  "/tim-kiem?trang=abc&sao=9&nhom=X&gia_tu=-5&tinh=zz&sap_xep=%00&mua=ja",
  `/tim-kiem?q=${"a".repeat(5000)}`,
  "/tim-kiem?q=%00%ED%A0%80&q=2",
])("never fails on a garbage address", async (path) => {
  expect((await shop.get(path)).status).toBe(200)
})

it("says that nothing was found, and what may help", async () => {
  const page = await shop.get("/tim-kiem?q=khongcogi&sao=5")
  expect(page.status).toBe(200)
  expect(page.text).toContain("Không tìm thấy gì cho “khongcogi”")
  expect(page.text).toContain("Bỏ hết bộ lọc")
  expect(page.html).toContain('href="/tim-kiem?q=khongcogi"')
})

it("writes what was typed as text, never as markup", async () => {
  const { html } = await shop.get(`/tim-kiem?q=${encodeURIComponent("<script>alert(1)</script>")}`)
  expect(html).not.toContain("<script>alert(1)")
})

it("keeps filtered lists out of search engines, and lets the plain one in", async () => {
  expect((await shop.get("/tim-kiem?sao=5")).html).toContain('content="noindex, follow"')
  expect((await shop.get("/tim-kiem")).html).not.toContain("noindex")
})

it("speaks English under /en", async () => {
  const page = await shop.get("/en/tim-kiem?sao=5")
  expect(page.html).toContain('<html lang="en"')
  expect(page.text).toContain("9 products")
  expect(page.html).toContain('href="/en/tim-kiem?sao=5&amp;sao=4"')
})
