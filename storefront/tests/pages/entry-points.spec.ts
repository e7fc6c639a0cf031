import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop, type Shop } from "./start-shop"

let shop: Shop
beforeAll(async () => {
  shop = await startShop(SHOP_ROUTES)
})
afterAll(() => shop.stop())

describe("home", () => {
  it("opens with search, then groups, seasons, stars, regions and producers, counted from the data", async () => {
    const { status, text, html } = await shop.get("/")
    expect(status).toBe(200)
    for (const words of [
      "30 sản phẩm của 14 nhà sản xuất",
      "Thực phẩm 22 sản phẩm",
      "Đang vào mùa",
      "Xem cả 9 sản phẩm",
      "Đồng bằng sông Cửu Long",
      "HTX Nuôi ong Mèo Vạc",
    ]) {
      expect(text).toContain(words)
    }
    expect(html).toContain('role="search"')
  })

  it("carries the demonstration bar, and leads to the other language", async () => {
    const { text, html } = await shop.get("/")
    expect(text).toContain("Bản trình diễn")
    expect(html).toContain('href="/en" hrefLang="en"')
  })
})

describe("province", () => {
  it("shows its products and the provinces it was made of", async () => {
    const { text } = await shop.get("/tinh/tuyen-quang")
    expect(text).toContain("Sản phẩm OCOP Tuyên Quang")
    expect(text).toContain("gồm cả Hà Giang trước đây")
    expect(text).toContain("4 sản phẩm")
  })

  it.each([
    ["/tinh/ha-giang", "/tinh/tuyen-quang?tu=ha-giang"],
    ["/en/tinh/ha-giang", "/en/tinh/tuyen-quang?tu=ha-giang"],
  ])("leads the former %s to today's province for good", async (path, to) => {
    const { status, headers } = await shop.get(path)
    expect([status, headers.get("location")]).toEqual([301, to])
  })

  it("tells who came by the old name, on a page whose canonical address is today's", async () => {
    const { text, html } = await shop.get("/tinh/tuyen-quang?tu=ha-giang")
    expect(text).toContain("Hà Giang nay thuộc Tuyên Quang")
    expect(html).toContain(`rel="canonical" href="${shop.url}/tinh/tuyen-quang"`)
  })
})

it("shows a group without offering groups to choose", async () => {
  const { text } = await shop.get("/nhom/thu-cong-my-nghe")
  expect(text).toContain("2 sản phẩm")
  expect(text).not.toContain("Nhóm sản phẩm")
})

it("shows a producer by old and new place, with its products only", async () => {
  const { text, html } = await shop.get("/nha-san-xuat-ocop/htx-mi-chu")
  expect(text).toContain("Phường Chũ, Thành phố Bắc Ninh (trước 7/2025: Bắc Giang)")
  expect(html.match(/data-product-id=/g)).toHaveLength(3)
})

it("explains stars without being a badge of anything", async () => {
  const { status, text, html } = await shop.get("/sao-ocop")
  expect(status).toBe(200)
  expect(text).toContain("36 tháng")
  expect(html).not.toContain("data-ocop-stars")
})

it.each([
  "/tinh/khong-co",
  "/nhom/khong-co",
  "/nha-san-xuat-ocop/khong-co",
  "/khong-co/gi-ca",
  "/en/khong-co",
])("answers 404 for %s", async (path) => {
  expect((await shop.get(path)).status).toBe(404)
})
