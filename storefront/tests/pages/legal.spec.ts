import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { LEGAL_ROUTES } from "../fake-backend/legal-routes"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop, type Shop } from "./start-shop"

let shop: Shop
beforeAll(async () => {
  shop = await startShop([...LEGAL_ROUTES, ...SHOP_ROUTES])
})
afterAll(() => shop.stop())

describe("legal pages", () => {
  it("are found from every page, and say what was published since when", async () => {
    expect((await shop.get("/sao-ocop")).html).toContain('href="/phap-ly"')
    const { status, html, text } = await shop.get("/phap-ly")
    expect(status).toBe(200)
    expect(html).toContain('href="/phap-ly/bieu-phi"')
    expect(text).toContain("Có hiệu lực từ 01/10/2026")
    expect(text).toContain("Nội dung mới, có hiệu lực từ 20/12/2026")
  })

  it("show what holds today, what was announced, and what was before", async () => {
    const { html, text } = await shop.get("/phap-ly/bieu-phi")
    expect(html).toMatch(/<h1[^>]*>Biểu phí cho người bán<\/h1>/)
    for (const words of [
      "Có hiệu lực từ 01/10/2026",
      "5 % giá hàng",
      "Nội dung mới, có hiệu lực từ 20/12/2026",
      "6 % giá hàng",
      "Bản 1, có hiệu lực từ 01/07/2026",
    ]) {
      expect(text).toContain(words)
    }
    expect(html).toContain('rel="canonical"')
  })

  it("name who runs the market, and leave out what it has not", async () => {
    const { text } = await shop.get("/phap-ly/don-vi-van-hanh")
    for (const words of ["Trung tâm Xúc tiến OCOP", "15/01/2026, Sở Tài chính Hà Nội"]) {
      expect(text).toContain(words)
    }
    expect(text).not.toContain("Số đăng ký nền tảng")
  })

  it("have the times of complaints also while nothing was published", async () => {
    const { status, text } = await shop.get("/phap-ly/khieu-nai")
    expect(status).toBe(200)
    expect(text).toContain("Đơn vị vận hành chưa công bố nội dung này.")
    expect(text).toMatch(
      /Hàng ôi thiu, hết hạn Trả lời lần đầu trong 24 giờ, giải quyết xong trong 3 ngày/
    )
  })

  it("are in English around words that bind in Vietnamese", async () => {
    const { text } = await shop.get("/en/phap-ly/bieu-phi")
    expect(text).toContain("Fees for sellers")
    expect(text).toContain("5 % giá hàng")
  })

  it("are not there for another name", async () => {
    expect((await shop.get("/phap-ly/thoi-tiet")).status).toBe(404)
  })
})
