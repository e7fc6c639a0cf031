import type { MedusaRequest } from "@medusajs/framework/http"
import type { SitemapPartQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"

export type KeyedRequest = MedusaRequest<unknown, z.infer<typeof SitemapPartQuery>> & {
  publishable_key_context?: { sales_channel_ids: string[] }
}

/** Whose shop window it is: what is in none of the key's channels has no page. */
export const channelsOf = (req: KeyedRequest): string[] =>
  req.publishable_key_context?.sales_channel_ids ?? []
