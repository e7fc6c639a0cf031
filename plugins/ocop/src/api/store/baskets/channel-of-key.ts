import type { MedusaRequest } from "@medusajs/framework/http"

/** The sales channel of a storefront's publishable key, whose stock counts. */
export function channelOfKey(req: MedusaRequest): string | null {
  const { publishable_key_context } = req as {
    publishable_key_context?: { sales_channel_ids: string[] }
  }
  return publishable_key_context?.sales_channel_ids[0] ?? null
}
