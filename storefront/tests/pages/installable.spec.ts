import { afterAll, beforeAll, expect, it } from "vitest"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop, type Shop } from "./start-shop"

let shop: Shop
beforeAll(async () => {
  shop = await startShop(SHOP_ROUTES)
})
afterAll(() => shop.stop())

type Manifest = {
  lang: string
  id: string
  start_url: string
  scope: string
  display: string
  icons: { src: string; sizes: string; type: string; purpose: string }[]
}

it.each([
  ["", "vi", "/"],
  ["/en", "en", "/en"],
])("pages under '%s' name the app's manifest in their language", async (prefix, lang, start) => {
  const path = `${prefix}/manifest.webmanifest`
  const { html } = await shop.get(prefix || "/")
  expect(html).toContain(`<link rel="manifest" href="${path}"`)
  const answer = await fetch(shop.url + path)
  expect(answer.headers.get("content-type")).toContain("application/manifest+json")
  const app = (await answer.json()) as Manifest
  expect(app).toMatchObject({ lang, id: "/", start_url: start, scope: "/", display: "standalone" })
  for (const purpose of ["any", "maskable"]) {
    for (const sizes of ["192x192", "512x512"]) {
      const icon = app.icons.find((one) => one.purpose === purpose && one.sizes === sizes)
      const file = Buffer.from(await (await fetch(shop.url + icon!.src)).arrayBuffer())
      expect(file.toString("latin1", 1, 4)).toBe("PNG")
      expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`).toBe(sizes)
    }
  }
})

it("serves the worker from the root, as one file that asks for no other", async () => {
  const answer = await fetch(`${shop.url}/sw.js`)
  expect(answer.headers.get("content-type")).toContain("javascript")
  const script = await answer.text()
  expect(script).not.toMatch(/\bimport\b\s*[("']|importScripts/)
  expect(script).not.toContain("BUILD")
})

it("has a shell in both languages, which no search engine lists", async () => {
  for (const path of ["/ngoai-tuyen", "/en/ngoai-tuyen"]) {
    const { html, status } = await shop.get(path)
    expect(status).toBe(200)
    expect(html).toContain('<div id="da-xem"></div>')
    expect(html).toContain("noindex")
  }
})

it("asks for the worker after the page only: no page names it", async () => {
  const { html } = await shop.get("/")
  expect(html).not.toContain("sw.js")
})
