import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop, type Shop } from "./start-shop"

let shop: Shop
beforeAll(async () => {
  shop = await startShop(SHOP_ROUTES)
})
afterAll(() => shop.stop())

const search = (q: string, more = "", language = "") =>
  shop.get(`${language}/tim-kiem?${new URLSearchParams({ q })}${more}`)
const cards = (html: string) => html.match(/data-product-id=/g)?.length ?? 0

describe("stars and a price in the words", () => {
  it("are filters, which the page names, with the literal search beside it", async () => {
    const { text, html } = await search("chè dưới 200k 4 sao")
    expect(text).toContain("Đang tìm “chè”, 4 sao, đến 200.000 ₫.")
    expect(text).toContain("Kết quả cho “chè dưới 200k 4 sao”")
    expect(text).toContain("Tìm đúng nguyên văn “chè dưới 200k 4 sao”")
    expect(html).not.toMatch(/data-ocop-stars="[35]"/)
    expect(html).toContain("dưới+200k+4+sao&amp;nguyen_van=1".replaceAll("ướ", "%C6%B0%E1%BB%9B"))
  })

  it("lead on as filters of the address, each of which can be dropped", async () => {
    const { html } = await search("chè dưới 200k 4 sao")
    expect(html).toContain('href="/tim-kiem?q=ch%C3%A8&amp;sao=4"')
    expect(html).toContain('href="/tim-kiem?q=ch%C3%A8&amp;gia_den=200000"')
  })

  it("give way to filters set by hand", async () => {
    const { text, html } = await search("chè 4 sao", "&sao=5")
    expect(text).toContain("Đang tìm “chè”, 5 sao.")
    expect(html).not.toMatch(/data-ocop-stars="[34]"/)
  })

  it("stay words in a literal search", async () => {
    const { text } = await search("chè 4 sao", "&nguyen_van=1")
    expect(text).not.toContain("Đang tìm")
    expect(text).not.toContain("Đang lọc theo")
  })

  it("are all there may be", async () => {
    expect((await search("5 sao")).text).toContain("Đang tìm mọi sản phẩm, 5 sao.")
  })

  it("are said in English, too", async () => {
    const { text } = await search("chè dưới 200k 4 sao", "", "/en")
    expect(text).toContain("Searching for “chè”, 4 stars, up to ₫200,000.")
  })
})

describe("words that are not found as typed", () => {
  it("are asked back, with what was found instead", async () => {
    const { text, html } = await search("miem dong")
    expect(text).toContain("Có phải bạn tìm “miến dong” ?")
    expect(html).toContain('href="/tim-kiem?q=mi%E1%BA%BFn+dong"')
    expect(cards(html)).toBe(1)
  })

  it("are named where they were left out", async () => {
    const { text, html } = await search("mật ong Xyzt")
    expect(text).toContain("Không có sản phẩm nào đủ cả “mật ong Xyzt”")
    expect(text).toContain("bỏ qua “Xyzt”")
    expect(cards(html)).toBeGreaterThan(1)
  })

  it("need no word about it when all is as typed", async () => {
    expect((await search("mật ong")).text).not.toMatch(/Có phải|bỏ qua|Đang tìm/)
  })
})

describe("a search without results", () => {
  it("offers the same words without filters, counted", async () => {
    const { text, html } = await search("mật ong", "&sao=4&tinh=01")
    expect(text).toContain("0 sản phẩm")
    expect(text).toContain("Sản phẩm cho “mật ong” khi bỏ bộ lọc")
    expect(html).toContain('href="/tim-kiem?q=m%E1%BA%ADt+ong"')
    expect(cards(html)).toBe(4)
  })

  it("offers what comes near by name, and what is in season", async () => {
    const { text, html } = await search("hà giang", "&sao=4&nhom=V")
    expect(text).toContain("Gần với điều bạn tìm")
    expect(html).toContain('href="/tinh/tuyen-quang?tu=ha-giang"')
    const nothing = await search("khongcogi")
    expect(nothing.text).toContain("Đang vào mùa")
    expect(nothing.html).toContain('href="/nhom/do-uong"')
    expect(cards(nothing.html)).toBe(4)
  })
})
