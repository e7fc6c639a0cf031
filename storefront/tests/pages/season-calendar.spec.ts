import type { SeasonsResponse } from "@ocop/contract"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { DOCUMENTS } from "../fake-backend/search-documents"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop, type Shop } from "./start-shop"

const inEachMonth = [3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 5]
const goods = DOCUMENTS.slice(0, 2)
const asked: string[] = []

let shop: Shop
beforeAll(async () => {
  shop = await startShop([
    {
      method: "GET",
      path: /^\/store\/seasons$/,
      answer: ({ query }) => {
        asked.push(query.toString())
        const month = Number(query.get("month") ?? 11)
        const body: SeasonsResponse = {
          this_month: 11,
          month,
          months: inEachMonth.map((count, index) => ({ month: index + 1, count })),
          product_ids: inEachMonth[month - 1] ? goods.map(({ id }) => id) : [],
        }
        return { body }
      },
    },
    ...SHOP_ROUTES,
  ])
})
afterAll(() => shop.stop())

describe("the calendar of seasons", () => {
  it("opens at this month, with all twelve as links, without scripts", async () => {
    const { status, text, html } = await shop.get("/mua-vu")
    expect(status).toBe(200)
    expect(text).toContain("Đang vào mùa: tháng 11")
    for (let month = 1; month <= 12; month++) expect(html).toContain(`/mua-vu?thang=${month}"`)
    for (const { title } of goods) expect(text).toContain(title)
    expect(asked.at(-1)).toBe("offset=0")
  })

  it("shows another month, page by page", async () => {
    const { text } = await shop.get("/mua-vu?thang=12&trang=2")
    expect(text).toContain("Vào mùa tháng 12")
    expect(asked.at(-1)).toBe("offset=24&month=12")
  })

  it("says so of a month that brings nothing", async () => {
    const { status, text } = await shop.get("/mua-vu?thang=5")
    expect(status).toBe(200)
    expect(text).toContain("Tháng 5 chưa có sản phẩm nào vào mùa")
  })

  it("leads from past its last page to its first", async () => {
    const answer = await fetch(`${shop.url}/en/mua-vu?thang=5&trang=9`, { redirect: "manual" })
    expect(answer.status).toBe(302)
    expect(answer.headers.get("location")).toBe("/en/mua-vu?thang=5")
  })

  it.each(["0", "13", "mai", "-1", "1.5"])("takes %s for no month", async (month) => {
    const { status } = await shop.get(`/mua-vu?thang=${month}&trang=${month}`)
    expect(status).toBe(200)
    expect(asked.at(-1)).not.toContain("month")
  })

  it("is in English, too", async () => {
    const { text } = await shop.get("/en/mua-vu?thang=1")
    expect(text).toContain("In season in January")
  })
})
