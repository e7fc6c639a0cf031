import { get, type IncomingMessage } from "node:http"
import { text } from "node:stream/consumers"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { qrSvg } from "~/features/certificate/qr-code.server"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop, type Shop } from "./start-shop"

const PAGE = "/chung-nhan/27%2F2025%2FGCN-OCOP"
const PUBLIC = "https://cho-lang.example"

let shop: Shop
beforeAll(async () => {
  shop = await startShop(SHOP_ROUTES, { SITE_URL: `${PUBLIC}/` })
})
afterAll(() => shop.stop())

const file = (path: string) => fetch(shop.url + path)

/** What comes back when the request names another host, which `fetch` does not allow. */
async function askedAs(host: string, path: string): Promise<string> {
  const headers = { host, "x-forwarded-host": host }
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(shop.url + path, { headers }, resolve).on("error", reject)
  })
  return text(answer)
}

it("is a code of the page's public address, whatever host a request names", async () => {
  const answer = await file(`${PAGE}/qr.svg`)
  const asked = await askedAs("evil.example", `${PAGE}/qr.svg`)
  expect(answer.headers.get("content-type")).toBe("image/svg+xml")
  expect([await answer.text(), asked]).toEqual(Array(2).fill(await qrSvg(PUBLIC + PAGE)))
})

it("leads where the request came from when no public address is set", async () => {
  const local = await startShop(SHOP_ROUTES)
  const { html } = await local.get(`${PAGE}/qr.svg`)
  await local.stop()
  expect(html).toBe(await qrSvg(local.url + PAGE))
})

it("comes as a picture for print, too", async () => {
  const answer = await file(`${PAGE}/qr.png`)
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(answer.headers.get("content-type")).toBe("image/png")
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG")
  expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(1024)
})

it.each(["svg", "png"])(
  "is saved as a file with a plain name when that is asked (%s)",
  async (kind) => {
    const shown = await file(`${PAGE}/qr.${kind}`)
    expect(shown.headers.get("content-disposition")).toBeNull()
    const saved = await file(`${PAGE}/qr.${kind}?download`)
    expect(saved.headers.get("content-disposition")).toBe(
      `attachment; filename="chung-nhan-ocop-27-2025-gcn-ocop.${kind}"`
    )
  }
)

describe.each(["svg", "png"])("qr.%s", (kind) => {
  it.each(["khong-co", "%00", "27%2F2025%2FGCN-0COP"])(
    "does not exist for %s, and that is not kept",
    async (number) => {
      const answer = await file(`/chung-nhan/${number}/qr.${kind}`)
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([404, "no-store"])
    }
  )

  it("is 503 while the register is silent, and not «unknown»", async () => {
    shop.backend.down = true
    const answer = await file(`${PAGE}/qr.${kind}`)
    shop.backend.down = false
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([503, "no-store"])
  })
})

it("is offered on the certificate's page, in both forms", async () => {
  const { html } = await shop.get(PAGE)
  expect(html).toContain(`href="${PAGE}/qr.png?download"`)
  expect(html).toContain(`href="${PAGE}/qr.svg?download"`)
  expect(html).toContain(`src="${PAGE}/qr.svg"`)
})
