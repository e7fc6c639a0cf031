import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DeliveryToOpen } from "../producer/open-delivery"
import { PICKUP } from "./cart-quotes"
import { readServices } from "./read-services"

/**
 * What every stall is opened with: an option per service of the market, inactive ones too so that they can be
 * switched on, and one to fetch the goods. Which are offered, and for how much, is said cart by cart.
 */
export async function waysToDeliver(knex: Knex): Promise<DeliveryToOpen["delivery"]> {
  const services = await readServices(knex)
  return [
    ...services.map(({ code, name }) => ({ code, name })),
    { code: PICKUP, name: "Nhận tại nơi sản xuất" },
  ].map(({ code, name }) => ({ code, name, label: name, delivery_days: "", fee: null }))
}
