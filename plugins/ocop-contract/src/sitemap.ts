import * as z from "zod"

/** How many pages a part of the sitemap tells of at most; in two languages that is far below the protocol's 50,000. */
export const SITEMAP_PART_SIZE = 10_000

export const SitemapKind = z.enum(["listings", "producers"])
export type SitemapKind = z.infer<typeof SitemapKind>

const changed_at = z.string()

/** `GET /store/sitemap`: what begins where. A part is asked for by its first key, so that nothing has to be counted. */
export const SitemapPartsResponse = z.object({
  parts: z.array(
    z.object({
      kind: SitemapKind,
      from: z.string(),
      count: z.number().int(),
      /** ISO moment of the last change of a page in it. */
      changed_at,
    })
  ),
})
export type SitemapPartsResponse = z.infer<typeof SitemapPartsResponse>

/** `GET /store/sitemap/listings` and `/producers`: one part, by key. */
export const SitemapPartQuery = z.object({ from: z.string().max(64).default("") })
export const SitemapPartResponse = z.object({
  entries: z.array(z.object({ handle: z.string(), changed_at })),
})
export type SitemapPartResponse = z.infer<typeof SitemapPartResponse>
