import { foldVietnamese } from "@ocop/rules"
import { basketRoutes } from "./basket-routes"
import { campaignRoutes } from "./campaign-routes"
import { CERTIFICATES } from "./certificates"
import type { FakeRoute } from "./fake-route"
import { LISTINGS } from "./listings"
import { pictureOf } from "./pictures"
import { PRODUCERS } from "./producers"
import { PROVINCES } from "./provinces"
import { reviewsOf } from "./reviews"
import { searchFake, type SearchQuery } from "./search-engine"
import { suggestFake } from "./search-suggestions"

const notFound = (code: string) => ({
  status: 404,
  body: { code, type: "not_found", message: "not there" },
})

/** What the shop's own pages ask. Cart, checkout and account bring their routes in their own file. */
export const SHOP_ROUTES: FakeRoute[] = [
  ...campaignRoutes(() => []),
  ...basketRoutes(() => []),
  {
    method: "POST",
    path: /^\/store\/search$/,
    answer: ({ body }) => {
      const queries = (body as { queries?: SearchQuery[] }).queries ?? [body as SearchQuery]
      return { body: { results: queries.map(searchFake) } }
    },
  },
  {
    method: "GET",
    path: /^\/store\/search\/suggestions$/,
    answer: ({ query }) => ({ body: suggestFake(query.get("q") ?? "") }),
  },
  {
    method: "GET",
    path: /^\/store\/provinces$/,
    answer: () => ({ body: { provinces: PROVINCES } }),
  },
  {
    method: "GET",
    path: /^\/store\/listings\/([^/]+)$/,
    answer: ({ params: [handle] }) => {
      const listing = LISTINGS.find((candidate) => candidate.handle === handle)
      if (!listing) return notFound("ocop.listing_not_found")
      return { body: { listing, reviews: reviewsOf(listing.handle, 3) } }
    },
  },
  {
    method: "GET",
    path: /^\/store\/listings\/([^/]+)\/reviews$/,
    answer: ({ params: [handle = ""], query }) =>
      LISTINGS.some((listing) => listing.handle === handle)
        ? { body: reviewsOf(handle, Number(query.get("limit")), Number(query.get("offset"))) }
        : notFound("ocop.listing_not_found"),
  },
  {
    method: "GET",
    path: /^\/store\/reviews\/([^/]+)\/pictures\/([^/]+)$/,
    answer: ({ params: [id, picture] }) =>
      id === "rev_1" && picture === "revpic_1"
        ? { body: "ảnh", type: "image/webp" }
        : notFound("ocop.review_not_found"),
  },
  {
    method: "GET",
    path: /^\/store\/certificates\/([^/]+)$/,
    answer: ({ params: [number] }) => {
      const certificate = CERTIFICATES.find((candidate) => candidate.number === number)
      return certificate ? { body: { certificate } } : notFound("ocop.certificate_not_found")
    },
  },
  {
    method: "GET",
    path: /^\/store\/producers$/,
    answer: ({ query }) => {
      const text = foldVietnamese(query.get("q") ?? "")
      const producers = PRODUCERS.filter(({ name }) => foldVietnamese(name).includes(text))
      const limit = Number(query.get("limit") ?? 24)
      const offset = Number(query.get("offset") ?? 0)
      return {
        body: {
          producers: producers.slice(offset, offset + limit),
          count: producers.length,
          limit,
          offset,
        },
      }
    },
  },
  {
    method: "GET",
    path: /^\/store\/producers\/([^/]+)$/,
    answer: ({ params: [handle] }) => {
      const producer = PRODUCERS.find((candidate) => candidate.handle === handle)
      return producer ? { body: { producer } } : notFound("ocop.producer_not_found")
    },
  },
  {
    method: "GET",
    path: /^\/uploads\/([^/]+)$/,
    answer: ({ params: [file = ""] }) => {
      const svg = pictureOf(file)
      return svg ? { body: svg, type: "image/svg+xml" } : { status: 404, body: "" }
    },
  },
]
