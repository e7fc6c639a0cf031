import { describe, expect, it } from "vitest"
import { OCOP_PRODUCTS } from "../data/published-products"
import { planDemoMarket } from "../plan/plan-demo-market"
import { PRODUCT_KINDS } from "../plan/product-kinds/kind-of-product"
import { drawDetailPicture } from "./draw-detail-picture"
import { drawProductPicture } from "./draw-product-picture"
import { renderListingPictures } from "./render-listing-pictures"
import { SCENES } from "./scenes/scene-of-listing"

const { listings } = planDemoMarket(OCOP_PRODUCTS, { today: "2026-11-21" })

describe("product pictures", () => {
  it("there is a scene for every kind of product, and no other", () => {
    const kinds = new Set(PRODUCT_KINDS.map(({ id }) => id))
    expect(Object.keys(SCENES).sort()).toEqual([...kinds].sort())
  })

  it("are the same each time, and different for each listing", () => {
    const pictures = listings.map(drawProductPicture)
    expect(listings.map(drawProductPicture)).toEqual(pictures)
    expect(new Set(pictures).size).toBe(listings.length)
  })

  it("hold no text, whose look would hang on the machine's fonts", () => {
    for (const listing of listings) {
      expect(drawProductPicture(listing) + drawDetailPicture(listing)).not.toMatch(
        /<text|NaN|undefined/
      )
    }
  })

  it("become four WebP files, named as planned", async () => {
    const [listing] = listings
    const files = await renderListingPictures(listing!)
    expect(files.map(({ name }) => name)).toEqual([
      `${listing!.handle}-1.webp`,
      `${listing!.handle}-1-480.webp`,
      `${listing!.handle}-2.webp`,
      `${listing!.handle}-2-480.webp`,
    ])
    for (const { content } of files) expect(content.subarray(8, 12).toString()).toBe("WEBP")
  })
})
