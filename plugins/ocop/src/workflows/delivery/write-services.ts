import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { DeliveryRate } from "@ocop/rules"

export interface RateToWrite extends Omit<DeliveryRate, "price"> {
  price: number
}

/** Adds bands to a service's lists; those of the same day are replaced as a whole, older ones stay. */
export async function writeRates(
  trx: Knex | Knex.Transaction,
  service_id: string,
  rates: readonly RateToWrite[]
): Promise<void> {
  const days = [...new Set(rates.map(({ effective_from }) => effective_from))]
  await trx("delivery_rate").where({ service_id }).whereIn("effective_from", days).delete()
  await trx("delivery_rate").insert(
    rates.map((rate) => ({ id: generateEntityId(undefined, "dlvrt"), service_id, ...rate }))
  )
}
