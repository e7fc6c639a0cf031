import { createHash } from "node:crypto"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import type { FakeRoute } from "../fake-backend/fake-route"
import { LISTINGS } from "../fake-backend/listings"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop, type Shop } from "./start-shop"

const PAGE = "/san-pham/mat-ong-bac-ha-meo-vac"
/** What people bring along who have a cart and come from somewhere. */
const VISITOR = { cookie: "gio-hang=a-cart", referer: "https://elsewhere.example/" }

let current = 1
const VERSION: FakeRoute = {
  method: "GET",
  path: /^\/store\/storefront-version$/,
  answer: () => ({ body: { version: String(current) } }),
}

let shop: Shop
beforeAll(async () => {
  shop = await startShop([VERSION, ...SHOP_ROUTES], { OCOP_DEMO: "false" })
})
afterAll(() => shop.stop())
beforeEach(async () => {
  current++
  await sleep(850)
})

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const how = async (path: string, init?: RequestInit) =>
  (await shop.get(path, init)).headers.get("x-cache")

describe("pages that are the same for everybody", () => {
  it.each(["/", "/en", "/tim-kiem?q=mat", PAGE, `/en${PAGE}`, "/sao-ocop", "/cach-xep-hang"])(
    "%s is rendered once and looks the same from the cache, whoever asks",
    async (path) => {
      const first = await shop.get(path)
      const second = await shop.get(path, { headers: VISITOR })
      expect([first.status, first.headers.get("x-cache")]).toEqual([200, "miss"])
      expect([second.status, second.headers.get("x-cache")]).toEqual([200, "hit"])
      expect(second.html).toBe(first.html)
      expect(second.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate")
      expect(second.headers.get("x-content-type-options")).toBe("nosniff")
    }
  )

  it("load no cart and no customer: the root loader's data is the shop's alone", async () => {
    const { html } = await shop.get("/", { headers: VISITOR })
    // Two entries: whether it is a demonstration, and the shop's address.
    expect(html).toMatch(/\\"root\\",\{\\"_\d+\\":-?\d+,\\"_\d+\\":-?\d+\}/)
    expect(html).toMatch(/\\"demo\\",\\"origin\\"/)
    expect(html).not.toContain("a-cart")
    expect(shop.backend.asked.filter((asked) => /carts|customers/.test(asked))).toEqual([])
  })

  it("run every inline script that they bring, by its hash", async () => {
    await shop.get(PAGE)
    const { html, headers } = await shop.get(PAGE)
    const policy = headers.get("content-security-policy") ?? ""
    const scripts = [...html.matchAll(/<script(?![^>]*(?:ld\+json|\ssrc=))[^>]*>(.*?)<\/script>/gs)]
    expect(scripts.length).toBeGreaterThan(1)
    for (const [, script = ""] of scripts) {
      const hash = createHash("sha256").update(script).digest("base64")
      expect(policy).toContain(`'sha256-${hash}'`)
    }
    expect(html + policy).not.toContain("nonce")
  })

  it("say what is true within a second of a change", async () => {
    const listing = LISTINGS.find(({ handle }) => PAGE.endsWith(handle))!
    const { title } = listing
    await shop.get(PAGE)
    expect(await how(PAGE)).toBe("hit")
    listing.title = "Mật ong tên mới"
    current++
    const changed = performance.now()
    while (!(await shop.get(PAGE)).text.includes("Mật ong tên mới"));
    expect(performance.now() - changed).toBeLessThan(1_000)
    listing.title = title
  })

  it("are not shown from the cache while the backend is silent: nobody can vouch for a star", async () => {
    await shop.get(PAGE)
    shop.backend.down = true
    await sleep(850)
    const { status } = await shop.get(PAGE)
    shop.backend.down = false
    expect(status).toBe(503)
  })
})

describe("is rendered for everybody anew", () => {
  it.each(["/gio-hang", "/dang-nhap", "/tai-khoan", "/san-pham/khong-co", "/?utm_source=x"])(
    "%s",
    async (path) => {
      await shop.get(path)
      expect(await how(path)).toBeNull()
    }
  )

  it("what somebody asks for who is signed in", async () => {
    await shop.get("/")
    expect(await how("/", { headers: { cookie: "tai-khoan=me" } })).toBeNull()
  })
})
