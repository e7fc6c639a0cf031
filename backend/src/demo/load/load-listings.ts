import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { DemoListing } from "../plan/demo-plan"
import type { LoadedProducer } from "./load-producers"
import type { DemoStore } from "./load-store"
import { batches, reportProgress } from "./progress"
import { registerListings } from "./register-listings"

interface Created {
  id: string
  handle: string
}

/**
 * Listings: the Medusa product with prices, stock and pictures, and ours beside it. A product that is
 * already there is left as it is; a load that was cut short goes on where it stopped, because a batch
 * that has no listing row yet is finished first.
 */
export async function loadListings(
  container: MedusaContainer,
  plan: readonly DemoListing[],
  producers: Map<string, LoadedProducer>,
  store: DemoStore
): Promise<void> {
  const existing = await container
    .resolve(Modules.PRODUCT)
    .listProducts({}, { select: ["id", "handle"], take: null })
  const byHandle = new Map(existing.map(({ id, handle }) => [handle, id]))
  await registerListings(container, plan, producers, byHandle)
  const missing = plan.filter(({ handle }) => !byHandle.has(handle))
  let done = plan.length - missing.length
  for (const batch of batches(missing, 20)) {
    const { result } = await createProductsWorkflow(container).run({
      input: { products: batch.map((listing) => productInput(listing, producers, store)) as never },
    })
    const created = result as unknown as Created[]
    await stockUp(container, batch, producers, created)
    await registerListings(
      container,
      batch,
      producers,
      new Map(created.map(({ id, handle }) => [handle, id]))
    )
    done += batch.length
    reportProgress("listings", done, plan.length)
  }
}

function productInput(
  listing: DemoListing,
  producers: Map<string, LoadedProducer>,
  store: DemoStore
) {
  const picture = (name: string) => `/uploads/demo/${name}`
  return {
    title: listing.title,
    handle: listing.handle,
    description: listing.description,
    status: "published",
    thumbnail: picture(listing.pictures.card),
    images: [listing.pictures.main, listing.pictures.detail].map((name) => ({
      url: picture(name),
    })),
    sales_channels: [{ id: store.sales_channel_id }],
    shipping_profile_id: producers.get(listing.producer_handle)?.shipping_profile_id,
    options: [{ title: "Quy cách", values: listing.variants.map(({ title }) => title) }],
    variants: listing.variants.map((variant, rank) => ({
      title: variant.title,
      sku: variant.sku,
      weight: variant.weight_grams,
      variant_rank: rank,
      manage_inventory: true,
      allow_backorder: false,
      options: { "Quy cách": variant.title },
      prices: [{ currency_code: "vnd", amount: variant.price }],
    })),
  }
}

/** Puts the planned stock of these products into their producers' locations. */
async function stockUp(
  container: MedusaContainer,
  batch: readonly DemoListing[],
  producers: Map<string, LoadedProducer>,
  created: readonly Created[]
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: variants } = await query.graph({
    entity: "product_variant",
    fields: ["sku", "inventory_items.inventory_item_id"],
    filters: { product_id: created.map(({ id }) => id) },
  })
  const itemBySku = new Map(
    variants.map(({ sku, inventory_items }) => [sku, inventory_items?.[0]?.inventory_item_id])
  )
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: batch.flatMap(({ producer_handle, variants }) =>
        variants.map(({ sku, stock }) => ({
          inventory_item_id: itemBySku.get(sku) as string,
          location_id: producers.get(producer_handle)?.stock_location_id as string,
          stocked_quantity: stock,
        }))
      ),
    },
  })
}
