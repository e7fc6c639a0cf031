import { ListingResponse } from "@ocop/contract"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import type { Cart } from "~/features/cart/cart"

/**
 * Whether the cart holds a drink that is not sold to people under 18. The cart does not say, so each listing
 * is asked for; one that is gone cannot be ordered anyway.
 */
export async function holdsAlcohol({ groups }: Cart): Promise<boolean> {
  const handles = new Set(
    groups.flatMap(({ lines }) => lines.flatMap(({ handle }) => handle ?? []))
  )
  const answers = await Promise.all([...handles].map(isAlcohol))
  return answers.includes(true)
}

async function isAlcohol(handle: string): Promise<boolean> {
  try {
    const { listing } = await askBackend(
      ListingResponse,
      `/store/listings/${encodeURIComponent(handle)}`
    )
    return (listing.label.alcohol_percent ?? 0) > 0
  } catch (error) {
    if (error instanceof BackendError && error.isNotFound) return false
    throw error
  }
}
