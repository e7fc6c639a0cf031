import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, expect, it } from "vitest"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop, type Shop } from "./start-shop"

let shop: Shop
beforeAll(async () => {
  shop = await startShop(SHOP_ROUTES)
})
afterAll(() => shop.stop())

/** kB, gzipped, of every file of a kind that a page names. */
async function weigh(html: string, ending: string): Promise<number> {
  const files = new Set(html.match(new RegExp(`/assets/[\\w.-]+\\.${ending}`, "g")))
  const sizes = [...files].map(async (file) => {
    const answer = await fetch(shop.url + file, { headers: { "accept-encoding": "identity" } })
    return gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length / 1000
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

it.each([
  ["/", 115],
  ["/tim-kiem", 120],
  ["/san-pham/mat-ong-bac-ha-meo-vac", 120],
  ["/chung-nhan/27%2F2025%2FGCN-OCOP", 120],
  ["/chung-nhan", 115],
])("%s stays within a phone's budget of %d kB of scripts", async (path, most) => {
  const { html } = await shop.get(path)
  expect(await weigh(html, "js")).toBeLessThan(most)
  expect(await weigh(html, "css")).toBeLessThan(10)
})

it.each([
  ["zod", "/san-pham/mat-ong-bac-ha-meo-vac", "ZodError"],
  ["what draws QR codes", "/chung-nhan/27%2F2025%2FGCN-OCOP", "errorCorrectionLevel"],
])("never sends %s to a browser", async (_name, path, trace) => {
  const { html } = await shop.get(path)
  const files = new Set(html.match(/\/assets\/[\w.-]+\.js/g))
  expect(files.size).toBeGreaterThan(5)
  for (const file of files) {
    expect(await (await fetch(shop.url + file)).text()).not.toContain(trace)
  }
})
