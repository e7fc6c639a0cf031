import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface DemoVariantRow {
  id: string
  /** Of the pack. */
  title: string
  /** Of its listing. */
  handle: string
  listing_id: string
}

/** The packs of these listings, as far as they are in this market. */
export async function variantsOf(
  container: MedusaContainer,
  handles: readonly string[]
): Promise<DemoVariantRow[]> {
  return container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("product_variant as variant")
    .join("product", "product.id", "variant.product_id")
    .join("listing", "listing.product_id", "product.id")
    .whereIn("product.handle", [...handles])
    .whereNull("variant.deleted_at")
    .whereNull("product.deleted_at")
    .whereNull("listing.deleted_at")
    .select<DemoVariantRow[]>({
      id: "variant.id",
      title: "variant.title",
      handle: "product.handle",
      listing_id: "listing.id",
    })
}
