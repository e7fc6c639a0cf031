import {
  SITEMAP_PART_SIZE,
  type SitemapPartResponse,
  type SitemapPartsResponse,
} from "@ocop/contract"
import type { FakeRoute } from "./fake-route"

const changed_at = "2026-01-02T03:04:05.000Z"
const key = (number: number) => `prod_${String(number).padStart(7, "0")}`

/** What the backend says of its pages: this many products, and one producer. */
export function sitemapRoutes(products: number): FakeRoute[] {
  const parts: SitemapPartsResponse["parts"] = [
    { kind: "producers", from: "producer_1", count: 1, changed_at },
  ]
  for (let first = 1; first <= products; first += SITEMAP_PART_SIZE) {
    const count = Math.min(SITEMAP_PART_SIZE, products - first + 1)
    parts.push({ kind: "listings", from: key(first), count, changed_at })
  }
  return [
    { method: "GET", path: /^\/store\/sitemap$/, answer: () => ({ body: { parts } }) },
    {
      method: "GET",
      path: /^\/store\/sitemap\/listings$/,
      answer: ({ query }) => {
        const first = Number(query.get("from")?.slice(5)) || 1
        const count = Math.min(SITEMAP_PART_SIZE, products - first + 1)
        const entries: SitemapPartResponse["entries"] = Array.from(
          { length: count },
          (_, index) => ({
            handle: `hang-${first + index}`,
            changed_at,
          })
        )
        return { body: { entries } }
      },
    },
    {
      method: "GET",
      path: /^\/store\/sitemap\/producers$/,
      answer: () => ({ body: { entries: [{ handle: "nha-1", changed_at }] } }),
    },
  ]
}
