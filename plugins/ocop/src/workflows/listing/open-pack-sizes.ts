import {
  createInventoryLevelsWorkflow,
  createProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ListingVariantForm } from "@ocop/contract"

/**
 * A pack size as Medusa's workflows take it. It chooses no option value: its title says what it is and may be
 * changed, and Medusa would keep a second copy of it there.
 */
export const packSizeInput = (
  { title, price, weight_grams }: ListingVariantForm,
  rank: number,
  sku: string
) => ({
  title,
  sku,
  weight: weight_grams,
  variant_rank: rank,
  manage_inventory: true,
  allow_backorder: false,
  prices: [{ currency_code: "vnd", amount: price }],
})

/** New pack sizes of a product that is there, with their price and stock; ids in the order given. */
export async function openPackSizes(
  container: MedusaContainer,
  product: { product_id: string; handle: string; stock_location_id: string },
  sizes: readonly (ListingVariantForm & { rank: number })[]
): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { product_id, handle, stock_location_id } = product
  // Those that were dropped keep their numbers.
  const [made] = await knex("product_variant").where({ product_id }).count<{ count: string }[]>()
  const first = Number(made?.count) + 1
  const { result } = await createProductVariantsWorkflow(container).run({
    input: {
      product_variants: sizes.map((size, index) => ({
        product_id,
        ...packSizeInput(size, size.rank, `${handle}-${first + index}`),
      })),
    },
  })
  const ids = result.map(({ id }) => id)
  await fillStore(
    container,
    stock_location_id,
    new Map(ids.map((id, index) => [id, sizes[index]!.stock]))
  )
  return ids
}

/** Puts the first stock of these variants into the producer's storehouse. */
export async function fillStore(
  container: MedusaContainer,
  location_id: string,
  stock: ReadonlyMap<string, number>
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const items = await knex("product_variant_inventory_item")
    .select<{ variant_id: string; inventory_item_id: string }[]>("variant_id", "inventory_item_id")
    .whereIn("variant_id", [...stock.keys()])
    .whereNull("deleted_at")
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map(({ variant_id, inventory_item_id }) => ({
        inventory_item_id,
        location_id,
        stocked_quantity: stock.get(variant_id) ?? 0,
      })),
    },
  })
}
