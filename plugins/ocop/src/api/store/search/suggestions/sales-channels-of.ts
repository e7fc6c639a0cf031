import type { MedusaStoreRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * The channels that a storefront's key opens.
 *
 * @throws INVALID_DATA `ocop.sales_channel_missing` for a key without one, as core's search does
 */
export function salesChannelsOf({ publishable_key_context }: MedusaStoreRequest): string[] {
  const ids = publishable_key_context.sales_channel_ids
  if (!ids.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The publishable key has no sales channel; give it one in the admin",
      "ocop.sales_channel_missing"
    )
  }
  return ids
}
