import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { StallToOpen } from "../producer/open-stalls"
import { waysToDeliver } from "./ways-to-deliver"

/** Stalls that are open and lack an option for one of the market's ways to deliver. */
export async function stallsThatSell(container: MedusaContainer): Promise<StallToOpen[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const delivery = await waysToDeliver(knex)
  const { rows } = await knex.raw<{ rows: Omit<StallToOpen, "delivery">[] }>(LACKING, [
    delivery!.map(({ code }) => code),
  ])
  return rows.map((stall) => ({ ...stall, delivery }))
}

const LACKING = `
  select producer.id as key, producer.name, producer.place as address,
    producer.stock_location_id, producer.shipping_profile_id
  from producer
  where producer.deleted_at is null and producer.status = 'approved'
    and producer.stock_location_id is not null and producer.shipping_profile_id is not null
    and exists (select 1 from unnest(?::text[]) code where not exists (
      select 1 from shipping_option option
      where option.shipping_profile_id = producer.shipping_profile_id and option.deleted_at is null
        and option.data->>'code' = code))
  order by producer.id`
