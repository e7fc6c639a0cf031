import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { trackingKey, type Collection } from "@ocop/rules"

/** The cash that lines of a courier's statement may mean, by their codes. */
export async function collectionsOfCourier(
  knex: Knex,
  carrier: string,
  trackingCodes: readonly string[]
): Promise<Collection[]> {
  const keys = trackingCodes.map(trackingKey).filter((key) => key !== null)
  return knex("cash_collection")
    .where({ carrier, deleted_at: null })
    .whereRaw("tracking_key = any(?)", [[...new Set(keys)]])
    .orderBy("id")
    .select<Collection[]>("id", "tracking_key", "amount", "state")
}

/** The same, held until the transaction ends: two statements that name a parcel are confirmed one by one. */
export async function lockCollectionsOfCourier(
  trx: Knex.Transaction,
  carrier: string,
  trackingCodes: readonly string[]
): Promise<Collection[]> {
  const known = await collectionsOfCourier(trx, carrier, trackingCodes)
  return trx("cash_collection")
    .whereIn(
      "id",
      known.map(({ id }) => id)
    )
    .orderBy("id")
    .forUpdate()
    .select<Collection[]>("id", "tracking_key", "amount", "state")
}
