import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop, type Shop } from "./start-shop"

let shop: Shop
beforeAll(async () => {
  shop = await startShop(SHOP_ROUTES, { OCOP_DEMO: "false" })
})
afterAll(() => shop.stop())

describe("while the backend is silent", () => {
  it.each([
    ["/", "Chợ đang bận, thử lại"],
    ["/tim-kiem", "Chợ đang bận, thử lại"],
    ["/en/san-pham/mat-ong-bac-ha-meo-vac", "The market is busy, try again"],
  ])("%s says so with 503 and when to come again, and shows no trace", async (path, words) => {
    shop.backend.down = true
    const page = await shop.get(path)
    shop.backend.down = false
    expect(page.status).toBe(503)
    expect(page.headers.get("retry-after")).toBe("30")
    expect(page.headers.get("cache-control")).toBe("private, no-store")
    expect(page.text).toContain(words)
    expect(page.html).not.toMatch(/ECONN|BackendError|\bat async\b/)
  })
})

describe("headers", () => {
  it("lets nobody frame a page, nor run a script without the page's nonce", async () => {
    const { headers, html } = await shop.get("/")
    const policy = headers.get("content-security-policy") ?? ""
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    expect(policy).toContain("frame-ancestors 'none'")
    const runnable = [...html.matchAll(/<script(?![^>]*ld\+json)([^>]*)>/g)].map(
      ([, attributes]) => attributes
    )
    expect(runnable.length).toBeGreaterThan(0)
    for (const attributes of runnable) expect(attributes).toContain(`nonce="${nonce}"`)
  })

  it("has pages checked again each time, as a star can vanish", async () => {
    expect((await shop.get("/")).headers.get("cache-control")).toBe(
      "public, max-age=0, must-revalidate"
    )
  })

  it("fetches scripts after the style sheet", async () => {
    const { html } = await shop.get("/")
    expect(html).toContain('<link fetchpriority="low" rel="modulepreload"')
    expect(html).not.toContain('<link rel="modulepreload"')
  })
})

describe("pictures of the backend", () => {
  it("come through the shop and are kept for a year", async () => {
    const { status, headers } = await shop.get("/uploads/keo-dua-sap-1.svg")
    expect(status).toBe(200)
    expect(headers.get("content-type")).toBe("image/svg+xml")
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable")
    expect(headers.get("content-security-policy")).toContain("sandbox")
  })

  it("are 404 and not kept when there is none", async () => {
    const { status, headers } = await shop.get("/uploads/khong-co.svg")
    expect([status, headers.get("cache-control")]).toEqual([404, "no-store"])
  })
})

it("shows no demonstration bar outside the demonstration", async () => {
  expect((await shop.get("/")).text).not.toContain("Bản trình diễn")
})
