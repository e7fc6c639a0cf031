import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DeliverySettingsResponse } from "@ocop/contract"
import { bandsOn, DELIVERY_ZONES, type IsoDay } from "@ocop/rules"
import { readServices } from "./read-services"

const UNSAID = { area: "country", free_from: null, pickup: false, pickup_note: null } as const

/** What a producer has said of its parcels, with the market's services as they are today; three statements. */
export async function readDeliverySettings(
  knex: Knex,
  producer_id: string,
  today: IsoDay
): Promise<DeliverySettingsResponse> {
  const settings = await knex("producer_delivery")
    .where({ producer_id })
    .first<DeliverySettingsResponse["settings"] | undefined>(Object.keys(UNSAID))
  const goods = await knex("listing")
    .join("product", "product.id", "listing.product_id")
    .leftJoin("listing_delivery as needs", "needs.listing_id", "listing.id")
    .where({ "listing.producer_id": producer_id })
    .whereNull("listing.deleted_at")
    .orderBy([{ column: "product.title" }, { column: "listing.id" }])
    .limit(500)
    .select<DeliverySettingsResponse["goods"]>(
      "listing.id as listing_id",
      "product.title",
      knex.raw("coalesce(needs.keep_cold, false) as keep_cold"),
      "needs.max_transit_days"
    )
  const services = (await readServices(knex)).filter(({ active }) => active)
  return {
    settings: settings ?? UNSAID,
    goods,
    services: services.map((service) => ({
      name: service.name,
      cold: service.cold,
      zones: DELIVERY_ZONES.flatMap((zone) => {
        const [first] = bandsOn(service, zone, today)
        if (!first) return []
        return [
          { zone, from_price: first.price, days: { min: first.days_min, max: first.days_max } },
        ]
      }),
    })),
  }
}
