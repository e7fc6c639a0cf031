import type { MedusaContainer } from "@medusajs/framework/types"
import { foldVietnamese } from "@ocop/rules"
import type { DemoListing } from "../plan/demo-plan"
import type { LoadedProducer } from "./load-producers"

/**
 * Writes the market's side of products that have none yet: origin, register entry, listing.
 *
 * @param productIds Medusa's ids by handle; a listing without one is left for later
 */
export async function registerListings(
  container: MedusaContainer,
  plan: readonly DemoListing[],
  producers: Map<string, LoadedProducer>,
  productIds: Map<string, string>
): Promise<void> {
  const listings = container.resolve("listing")
  const ids = plan.flatMap(({ handle }) => productIds.get(handle) ?? [])
  const known = await listings.listListings(
    { product_id: ids },
    { select: ["product_id"], take: ids.length || 1 }
  )
  const registered = new Set(known.map(({ product_id }) => product_id))
  const todo = plan.filter(({ handle }) => {
    const id = productIds.get(handle)
    return id && !registered.has(id)
  })
  if (!todo.length) {
    return
  }
  const origins = await container.resolve("origin").createOrigins(todo.map(({ origin }) => origin))
  const entries = await registerEntries(container, todo, producers)
  const created = await listings.createListings(
    todo.map((listing, index) => ({
      product_id: productIds.get(listing.handle) as string,
      producer_id: producers.get(listing.producer_handle)?.id as string,
      certified_product_id: entries.get(listing.handle) as string,
      origin_id: origins[index]?.id as string,
      group_code: listing.group_code,
      subgroup_code: listing.subgroup_code,
      status: "published" as const,
      label: listing.label as unknown as Record<string, unknown>,
      story: listing.story,
      season_from: listing.season?.from ?? null,
      season_to: listing.season?.to ?? null,
      orders_off_season: true,
      preparation_days: listing.preparation_days,
      ships_from: listing.ships_from,
    }))
  )
  await container
    .resolve("delivery")
    .createListingDeliveries(
      todo.flatMap(({ on_the_way }, index) =>
        on_the_way ? [{ listing_id: created[index]!.id, ...on_the_way }] : []
      )
    )
}

/** Register entries of these listings, by handle; the unique index (producer, name) makes it safe to repeat. */
async function registerEntries(
  container: MedusaContainer,
  todo: readonly DemoListing[],
  producers: Map<string, LoadedProducer>
): Promise<Map<string, string>> {
  const register = container.resolve("certification")
  const wanted = todo.map((listing) => ({
    producer_id: producers.get(listing.producer_handle)?.id as string,
    name: listing.title,
    name_folded: foldVietnamese(listing.title),
    group_code: listing.group_code,
  }))
  const key = (entry: { producer_id: string; name_folded: string }) =>
    `${entry.producer_id} ${entry.name_folded}`
  const found = await register.listCertifiedProducts(
    { producer_id: wanted.map(({ producer_id }) => producer_id) },
    { take: null }
  )
  const ids = new Map(found.map((entry) => [key(entry), entry.id]))
  const created = await register.createCertifiedProducts(
    wanted.filter((entry) => !ids.has(key(entry)))
  )
  created.forEach((entry) => ids.set(key(entry), entry.id))
  return new Map(
    todo.map(({ handle }, index) => [handle, ids.get(key(wanted[index] as never)) as string])
  )
}
