import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Writes down which storehouse and profile are a producer's. One that has its own keeps them. */
export async function keepStall(
  container: MedusaContainer,
  stall: { producer_id: string; stock_location_id: string; shipping_profile_id: string }
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex("producer")
    .where({ id: stall.producer_id })
    .where((missing) => missing.whereNull("stock_location_id").orWhereNull("shipping_profile_id"))
    .update({
      stock_location_id: knex.raw("coalesce(stock_location_id, ?)", [stall.stock_location_id]),
      shipping_profile_id: knex.raw("coalesce(shipping_profile_id, ?)", [
        stall.shipping_profile_id,
      ]),
      updated_at: knex.fn.now(),
    })
}
