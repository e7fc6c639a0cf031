import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Suggestion } from "~/features/search-box/suggestion"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop, type Shop } from "./start-shop"

let shop: Shop
beforeAll(async () => {
  shop = await startShop(SHOP_ROUTES)
})
afterAll(() => shop.stop())

const ask = (path: string) => fetch(shop.url + path)
async function suggestions(q: string, language = ""): Promise<Suggestion[]> {
  const answer = await ask(`${language}/tim-kiem/goi-y?${new URLSearchParams({ q })}`)
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { suggestions: Suggestion[] }).suggestions
}

describe("GET /tim-kiem/goi-y", () => {
  it("suggests products with star, province and price", async () => {
    expect(await suggestions("mam tom")).toContainEqual({
      kind: "product",
      path: "/san-pham/mam-tom-le-gia",
      label: "Mắm tôm Lê Gia",
      thumbnail: "/uploads/mam-tom-le-gia-1.svg",
      stars: 4,
      province: "Thanh Hóa",
      price: 65_000,
    })
  })

  it("gives no star to a product whose certificate has lapsed", async () => {
    const [product] = await suggestions("vai thieu")
    expect(product).toMatchObject({ kind: "product", stars: null })
  })

  it("suggests producers, groups, and places by their names of today and of before", async () => {
    expect(await suggestions("htx che hao dat")).toContainEqual({
      kind: "producer",
      path: "/nha-san-xuat-ocop/htx-che-hao-dat",
      label: "HTX Chè Hảo Đạt",
      province: "Thái Nguyên",
    })
    expect(await suggestions("ha giang")).toContainEqual({
      kind: "place",
      path: "/tinh/tuyen-quang?tu=ha-giang",
      label: "Hà Giang",
      nowPartOf: "Tuyên Quang",
    })
    expect(await suggestions("tuyen")).toContainEqual({
      kind: "place",
      path: "/tinh/tuyen-quang",
      label: "Tuyên Quang",
      nowPartOf: null,
    })
    const drinks = { kind: "group", path: "/nhom/do-uong" }
    expect(await suggestions("đồ uống")).toContainEqual({ ...drinks, label: "Đồ uống" })
    expect(await suggestions("đồ uống", "/en")).toContainEqual({ ...drinks, label: "Drinks" })
  })

  it.each(["", "%20%00", "a".repeat(5000), "%ED%A0%80", "%22%3E%3Cscript%3E"])(
    "never fails on %s",
    async (q) => {
      expect((await ask(`/tim-kiem/goi-y?q=${q}`)).status).toBe(200)
    }
  )

  it("is kept by nobody, and asks nothing for an empty text", async () => {
    shop.backend.asked.length = 0
    const answer = await ask("/tim-kiem/goi-y")
    expect(answer.headers.get("cache-control")).toBe("private, no-store")
    expect(shop.backend.asked).toEqual([])
  })

  it("answers 503 without a trace while the backend is silent", async () => {
    shop.backend.down = true
    const answer = await ask("/tim-kiem/goi-y?q=che")
    shop.backend.down = false
    expect([answer.status, await answer.text()]).toEqual([503, "null"])
  })
})

describe("the search box", () => {
  it.each(["/", "/tim-kiem", "/san-pham/mam-tom-le-gia", "/en/gio-hang"])(
    "of %s is a plain form before any script runs",
    async (path) => {
      const { html } = await shop.get(path)
      const form = /<form[^>]*role="search".*?<\/form>/s.exec(html)?.[0]
      expect(form).toMatch(/method="get" action="(\/en)?\/tim-kiem"/)
      expect(form).toMatch(/<input[^>]*type="search"[^>]*name="q"/)
      expect(form).not.toContain("combobox")
    }
  )

  it("has what suggests fetched when somebody goes to it, not with the page", async () => {
    const { html } = await shop.get("/")
    const files = [...new Set(html.match(/\/assets\/[\w.-]+\.js/g))]
    const scripts = await Promise.all(files.map(async (file) => (await ask(file)).text()))
    expect(scripts.filter((script) => script.includes("aria-activedescendant"))).toEqual([])
    const [lazy = ""] = scripts.flatMap(
      (script) => /assets\/search-assist-[\w-]+\.js/.exec(script) ?? []
    )
    expect(await (await ask(`/${lazy}`)).text()).toContain("aria-activedescendant")
  })
})

describe("the published order", () => {
  it("is linked from every list and from the footer", async () => {
    for (const path of ["/tim-kiem?q=che", "/nhom/do-uong", "/tinh/tuyen-quang"])
      expect((await shop.get(path)).text).toContain("Vì sao thứ tự này?")
    expect((await shop.get("/gio-hang")).html).toContain('href="/cach-xep-hang"')
  })

  it("says what decides, and that nobody pays for it, in both languages", async () => {
    const { status, text, html } = await shop.get("/cach-xep-hang")
    expect(status).toBe(200)
    expect(text).toContain("Không ai trả tiền để được xếp cao hơn")
    expect(html.match(/<ol.*?<\/ol>/s)?.[0].match(/<li/g)).toHaveLength(8)
    expect((await shop.get("/en/cach-xep-hang")).text).toContain(
      "Nobody can pay for a better place"
    )
  })

  it("offers relevance only where words were typed", async () => {
    expect((await shop.get("/tim-kiem")).text).not.toContain("Phù hợp nhất")
    expect((await shop.get("/tim-kiem?q=che")).text).toContain("Phù hợp nhất")
    expect((await shop.get("/tim-kiem?sap_xep=moi")).text.match(/Mới lên chợ/g)).toHaveLength(1)
  })
})
