import { gunzipSync } from "node:zlib"
import { SITEMAP_PART_SIZE } from "@ocop/contract"
import { SaxesParser } from "saxes"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { sitemapRoutes } from "../fake-backend/sitemap-routes"
import { startShop, type Shop } from "./start-shop"

const PRODUCTS = 100_000
const MOST_URLS = 50_000
const MOST_BYTES = 50 * 1024 * 1024

let shop: Shop
beforeAll(async () => {
  shop = await startShop([...sitemapRoutes(PRODUCTS), ...SHOP_ROUTES])
})
afterAll(() => shop.stop())

/** Text of each element of a kind; throws where the XML is not well-formed. */
function read(xml: string, element: string): string[] {
  const texts: string[] = []
  const parser = new SaxesParser({ xmlns: true, fileName: element })
  let open = false
  parser.on("opentag", ({ name }) => {
    open = name === element
    if (open) texts.push("")
  })
  parser.on("text", (text) => {
    if (open) texts.push(texts.pop()! + text)
  })
  parser.on("closetag", () => {
    open = false
  })
  parser.on("error", (error) => {
    throw error
  })
  parser.write(xml).close()
  return texts
}

/** A part, unpacked where it comes packed. */
async function part(url: string): Promise<string> {
  const answer = await fetch(url)
  expect(answer.status, url).toBe(200)
  const body = Buffer.from(await answer.arrayBuffer())
  if (!url.includes(".gz")) return body.toString()
  expect(answer.headers.get("content-type")).toBe("application/gzip")
  return gunzipSync(body).toString()
}

it("robots.txt leads to the sitemap, and away from personal pages in both languages", async () => {
  const { html } = await shop.get("/robots.txt")
  expect(html).toContain(`Sitemap: ${shop.url}/sitemap.xml`)
  for (const path of ["/gio-hang", "/en/gio-hang", "/nha-san-xuat/", "/api/"]) {
    expect(html).toContain(`Disallow: ${path}\n`)
  }
})

describe("with 100,000 products", () => {
  it("covers each product once in each language, in parts within the protocol's limits", async () => {
    const index = await part(`${shop.url}/sitemap.xml`)
    const parts = read(index, "loc")
    expect(parts.filter((url) => url.includes("san-pham"))).toHaveLength(
      PRODUCTS / SITEMAP_PART_SIZE
    )
    const all = new Set<string>()
    let count = 0
    for (const url of parts) {
      const xml = await part(url)
      expect(Buffer.byteLength(xml)).toBeLessThan(MOST_BYTES)
      const urls = read(xml, "loc")
      expect(urls.length).toBeLessThanOrEqual(MOST_URLS)
      count += urls.length
      for (const one of urls) all.add(one)
    }
    expect(all.size).toBe(count)
    for (const number of [1, SITEMAP_PART_SIZE, SITEMAP_PART_SIZE + 1, PRODUCTS]) {
      expect(all).toContain(`${shop.url}/san-pham/hang-${number}`)
      expect(all).toContain(`${shop.url}/en/san-pham/hang-${number}`)
    }
    expect([...all].filter((url) => url.includes("/san-pham/"))).toHaveLength(2 * PRODUCTS)
    for (const path of ["/", "/tinh/tuyen-quang", "/nhom/thuc-pham", "/nha-san-xuat-ocop/nha-1"]) {
      expect(all).toContain(shop.url + path)
    }
  }, 60_000)

  it("says when each page changed last, and what it is in the other language", async () => {
    const xml = await part(`${shop.url}/sitemap-san-pham.xml.gz?tu=prod_0000001`)
    const [first = ""] = /<url>.*<\/url>/.exec(xml) ?? []
    expect(first).toContain("<lastmod>2026-01-02T03:04:05.000Z</lastmod>")
    for (const [language, path] of [
      ["vi", "/san-pham/hang-1"],
      ["en", "/en/san-pham/hang-1"],
      ["x-default", "/san-pham/hang-1"],
    ]) {
      expect(first).toContain(`hreflang="${language}" href="${shop.url}${path}"`)
    }
  })
})

it("answers 503 while the backend is silent, so that no engine forgets the pages", async () => {
  shop.backend.down = true
  const answers = ["/sitemap.xml", "/sitemap-san-pham.xml.gz"].map((path) => fetch(shop.url + path))
  const statuses = (await Promise.all(answers)).map(({ status }) => status)
  shop.backend.down = false
  expect(statuses).toEqual([503, 503])
})
