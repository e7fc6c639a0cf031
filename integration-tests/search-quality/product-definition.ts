// Where definitions register themselves; it has to be there before the first of them is imported.
import "@medusajs/framework/modules-sdk"
import type { SearchTypes } from "@medusajs/framework/types"
import product from "@ocop/plugin/search/product"

/** The market's own index of products, as the Search Module hands it to a provider. */
export const productDefinition = (
  physicalName: string
): SearchTypes.ResolvedSearchIndexDefinition => ({
  ...product,
  primary_key: "id",
  provider: "under-test",
  settings: product.settings ?? {},
  definition_hash: physicalName,
  physical_name: physicalName,
})
