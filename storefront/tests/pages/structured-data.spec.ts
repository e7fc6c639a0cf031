import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { LISTINGS } from "../fake-backend/listings"
import { SHOP_ROUTES } from "../fake-backend/shop-routes"
import { startShop, type Shop } from "./start-shop"
import { problemsOf } from "./structured-data"

let shop: Shop
beforeAll(async () => {
  shop = await startShop(SHOP_ROUTES)
})
afterAll(() => shop.stop())

const typesOf = (blocks: readonly Record<string, unknown>[]) =>
  blocks.map((block) => block["@type"])

describe.each(["", "/en"])("data blocks under '%s/'", (language) => {
  it.each([
    ["/", ["Organization", "WebSite"]],
    ["/tinh/tuyen-quang", ["BreadcrumbList"]],
    ["/nhom/thu-cong-my-nghe", ["BreadcrumbList"]],
    ["/nha-san-xuat-ocop/htx-mi-chu", ["Organization", "BreadcrumbList"]],
  ])("%s says what it is, in schema.org's words", async (path, types) => {
    const { jsonLd } = await shop.get(language + path)
    expect(typesOf(jsonLd)).toEqual(types)
    expect(await problemsOf(jsonLd)).toEqual([])
  })

  it("every product is one, with offers where it is on sale and a star where one is in force", async () => {
    for (const { handle, sale, stars } of LISTINGS) {
      const { jsonLd } = await shop.get(`${language}/san-pham/${handle}`)
      expect(typesOf(jsonLd)).toEqual(["Product", "BreadcrumbList"])
      expect("offers" in jsonLd[0]!).toBe(sale.open)
      expect("hasCertification" in jsonLd[0]!).toBe(stars !== null)
      // Search engines list no product without an offer; schema.org has no objection.
      const known = sale.open ? [] : NO_OFFER
      expect(await problemsOf(jsonLd), handle).toEqual(known)
    }
  })
})

const NO_OFFER = [
  'Product: One of the following attributes is required: "aggregateRating", "offers" or "review"',
  'Product: Required attribute "offers" is missing',
]

describe("the check itself", () => {
  const product = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: "Chè",
    image: ["https://cho.example/che.webp"],
    offers: { "@type": "Offer", price: 1, priceCurrency: "VND" },
  }
  it.each([
    ["a property that no product has", { ...product, stars: 4 }, "stars"],
    ["a type that does not exist", { ...product, "@type": "Prodct" }, "Prodct"],
    [
      "a value of a type that does not go there",
      { ...product, offers: { "@type": "Person", name: "Lan" } },
      "offers takes no Person",
    ],
    ["a context from elsewhere", { ...product, "@context": "http://example.com" }, "context"],
  ])("finds %s", async (_name, block, words) => {
    expect((await problemsOf([block])).join("\n")).toContain(words)
  })

  it("finds nothing in what is right", async () => {
    expect(await problemsOf([product])).toEqual([])
  })
})
