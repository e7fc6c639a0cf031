import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, expect, it } from "vitest"
import { aComplaint } from "../fake-backend/a-complaint"
import { afterRoutes, aReturn } from "../fake-backend/portal/after-routes"
import { aBasket, basketRoutes } from "../fake-backend/basket-routes"
import { aDelivery, deliveryRoutes } from "../fake-backend/portal/delivery-routes"
import { aBusyHome, homeRoutes } from "../fake-backend/portal/home-routes"
import { keptListings } from "../fake-backend/portal/kept-listings"
import { listingRoutes } from "../fake-backend/portal/listing-routes"
import { aReview, reviewRoutes } from "../fake-backend/portal/review-routes"
import { aTeaOnSale } from "../fake-backend/portal/sample-listings"
import { SIGNED_IN_PRODUCER } from "../fake-backend/portal/signed-in-producer"
import { buyingRoutes } from "../fake-backend/buying/buying-routes"
import { createMarket } from "../fake-backend/buying/market"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { aShopper } from "./shopper"
import { startShop, type Shop } from "./start-shop"

const kept = keptListings()
const { id } = aTeaOnSale(kept)
let shop: Shop
beforeAll(async () => {
  shop = await startShop([
    ...deliveryRoutes(() => ({ delivery: aDelivery(), asked: [] })),
    ...afterRoutes(() => ({ returns: [aReturn()], complaints: [aComplaint()], asked: [] })),
    ...reviewRoutes(() => [aReview()]),
    ...listingRoutes(kept),
    ...homeRoutes(aBusyHome),
    ...SIGNED_IN_PRODUCER,
    ...basketRoutes(() => [aBasket()]),
    ...buyingRoutes(createMarket()),
    ...SHOP_ROUTES,
  ])
})
afterAll(() => shop.stop())

const LOADED = {
  js: /<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g,
  css: /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g,
}

/**
 * kB, gzipped, of every file of a kind that a page loads. React Router preloads each script that the page runs; it also
 * names those of the home page and of "not found", which are loaded when somebody goes there.
 */
async function weigh(html: string, kind: keyof typeof LOADED): Promise<number> {
  const files = new Set([...html.matchAll(LOADED[kind])].map(([, file]) => file!))
  expect(files.size).toBeGreaterThan(0)
  const sizes = [...files].map(async (file) => {
    const answer = await fetch(shop.url + file, { headers: { "accept-encoding": "identity" } })
    return gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length / 1000
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

it.each([
  ["/", 115],
  ["/tim-kiem", 120],
  ["/san-pham/mat-ong-bac-ha-meo-vac", 118],
  ["/san-pham/mat-ong-bac-ha-meo-vac/danh-gia", 118],
  ["/chung-nhan/27%2F2025%2FGCN-OCOP", 119],
  ["/chung-nhan", 115],
  ["/gio-qua", 115],
  ["/gio-qua/tet-mien-nui", 115],
])("%s stays within a phone's budget of %d kB of scripts", async (path, most) => {
  const { html } = await shop.get(path)
  expect(await weigh(html, "js")).toBeLessThan(most)
  expect(await weigh(html, "css")).toBeLessThan(10)
})

it("the checkout of a filled cart stays within 143 kB of scripts", async () => {
  const shopper = aShopper(shop)
  await shopper.send("/gio-hang", { intent: "add", variant_id: "variant_1_1", quantity: "1" })
  const { html, path } = await shopper.open("/dat-hang")
  expect(path).toBe("/dat-hang")
  expect(await weigh(html, "js")).toBeLessThan(143)
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

const PORTAL = "/nha-san-xuat/san-pham"
it.each([
  ...["", "/tin-nhan", "/nghi-ban", "/them"].map((page) => `/nha-san-xuat${page}`),
  ...["giao-hang", "tra-hang", "khieu-nai", "khieu-nai/complaint_1", "danh-gia"].map(
    (page) => `/nha-san-xuat/${page}`
  ),
  PORTAL,
  `${PORTAL}?doi=${id}`,
  `${PORTAL}/moi`,
  `${PORTAL}/${id}`,
  ...["ten", "anh", "goi", "nhan", "chuyen"].map((step) => `${PORTAL}/${id}?buoc=${step}`),
])("the portal's %s stays within 168 kB of scripts, without zod and what crops", async (path) => {
  const producer = aShopper(shop)
  const log_in = { email: "mai@example.com", password: "một câu dễ nhớ" }
  await producer.send(`/nha-san-xuat/dang-nhap?tiep=${encodeURIComponent(path)}`, log_in)
  const { html, status } = await producer.open(path)
  expect(status).toBe(200)
  expect(await weigh(html, "js")).toBeLessThan(168)
  for (const file of new Set(html.match(/\/assets\/[\w.-]+\.js/g))) {
    const script = await (await fetch(shop.url + file)).text()
    expect(script).not.toContain("ZodError")
    expect(script).not.toContain("ReactCrop__")
  }
})
