import { openStallsWorkflow } from "@ocop/plugin/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Listing } from "./a-listing"
import type { Producer } from "./a-producer"
import { theMarket } from "./the-market"

/** Ways to deliver of the market's first price list; "pickup" is fetching. */
const WAYS = { standard: "Giao tiêu chuẩn", cold: "Giao lạnh", pickup: "Nhận tại nơi sản xuất" }

/** A producer delivers at the market's prices instead of its own: the ids of its options by code. */
export async function deliversByTheList(producer: Producer): Promise<Record<string, string>> {
  const { container } = theMarket()
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { shipping_profile_id, stock_location_id, handle } = producer
  await knex("shipping_option").where({ shipping_profile_id }).delete()
  await openStallsWorkflow(container).run({
    input: {
      stalls: [
        {
          key: handle,
          name: producer.name,
          address: null,
          shipping_profile_id,
          stock_location_id,
          delivery: Object.entries(WAYS).map(([code, name]) => ({
            code,
            name,
            label: name,
            delivery_days: "",
            fee: null,
          })),
        },
      ],
    },
  })
  const options = await knex("shipping_option")
    .where({ shipping_profile_id })
    .whereNull("deleted_at")
    .select<{ id: string; data: { code: string } }[]>("id", "data")
  return Object.fromEntries(options.map(({ id, data }) => [data.code, id]))
}

/** What a producer says of its delivery. */
export async function saysOfDelivery(producer: Producer, wish: Record<string, unknown>) {
  const delivery = theMarket().container.resolve("delivery")
  await delivery.createProducerDeliveries({ producer_id: producer.id, ...wish } as never)
}

/** What goods need on their way. */
export async function needsOnTheWay(listing: Listing, wish: Record<string, unknown>) {
  const delivery = theMarket().container.resolve("delivery")
  await delivery.createListingDeliveries({ listing_id: listing.id, ...wish } as never)
}

/** What a piece of a listing weighs, in grams. */
export async function weighs(listing: Listing, grams: number) {
  const knex = theMarket().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex("product_variant").where({ id: listing.variant_id }).update({ weight: grams })
}
