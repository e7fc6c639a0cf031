import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeliveryZone } from "@ocop/rules"
import { FIRST_SERVICES } from "../workflows/delivery/first-services"
import { writeRates } from "../workflows/delivery/write-services"

/** A new market can deliver before anybody has written a price list. What is there is left as it is. */
export default async function firstDeliveryServices({ container }: { container: MedusaContainer }) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (trx) => {
    if (await trx("delivery_service").first("id")) return
    for (const [rank, { zones, ...service }] of FIRST_SERVICES.entries()) {
      const id = generateEntityId(undefined, "dlvsvc")
      await trx("delivery_service").insert({ id, rank, ...service })
      const rates = Object.entries(zones).flatMap(([zone, { days, bands }]) =>
        bands.map(([up_to_g, price]) => ({
          zone: zone as DeliveryZone,
          up_to_g,
          price,
          days_min: days[0],
          days_max: days[1],
          effective_from: "2026-01-01",
        }))
      )
      await writeRates(trx, id, rates)
    }
  })
}
