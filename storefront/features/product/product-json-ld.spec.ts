import type { Listing } from "@ocop/contract"
import { expect, it } from "vitest"
import { LISTINGS } from "~/tests/fake-backend/listings"
import { reviewsOf } from "~/tests/fake-backend/reviews"
import { productJsonLd } from "./product-json-ld"

const listing = (handle: string) =>
  LISTINGS.find((candidate) => candidate.handle === handle) as Listing
const jsonLd = (handle: string) =>
  productJsonLd(
    listing(handle),
    reviewsOf(handle, 3),
    "https://cho.example/san-pham/x",
    "https://cho.example"
  )

it("offers each pack at its price in đồng", () => {
  expect(jsonLd("mat-ong-bac-ha-meo-vac")).toMatchObject({
    image: [
      expect.stringMatching(/^https:\/\/cho\.example\/uploads\//),
      expect.any(String),
      expect.any(String),
    ],
    offers: [
      { price: 165_000, priceCurrency: "VND", availability: "https://schema.org/InStock" },
      {},
      {},
    ],
    hasCertification: { certificationRating: { ratingValue: 5 }, expires: "2028-06-26" },
  })
})

it("says when it is sold out", () => {
  expect(jsonLd("ruoc-tom-le-gia")).toMatchObject({
    offers: [{ availability: "https://schema.org/OutOfStock" }],
  })
})

it.each(["vai-thieu-say-luc-ngan", "tuong-nam-dan-dac-biet", "banh-phong-tom-sa-dec"])(
  "of %s says neither star nor offer",
  (handle) => {
    expect(jsonLd(handle)).not.toHaveProperty("hasCertification")
    expect(jsonLd(handle)).not.toHaveProperty("offers")
  }
)

it("rates by what buyers gave, and not at all without one", () => {
  expect(jsonLd("mat-ong-bac-ha-meo-vac")).toMatchObject({
    aggregateRating: { ratingValue: 4.4, reviewCount: 7, bestRating: 5, worstRating: 1 },
    review: [{ reviewRating: { ratingValue: 5 } }, { author: { name: "Người mua hàng" } }, {}],
  })
  expect(jsonLd("ruoc-tom-le-gia")).not.toHaveProperty("aggregateRating")
  expect(jsonLd("ruoc-tom-le-gia")).not.toHaveProperty("review")
})
