import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { priceKey, type DeliveryOptionData } from "../../modules/delivery/delivery-price"
import { PICKUP } from "./cart-quotes"

/** An option of a producer's shipping profile; `key` is null for one at Medusa's own flat price. */
export interface OptionRow {
  id: string
  name: string
  shipping_profile_id: string
  key: string | null
  pickup: boolean
  /** Whole đồng; null for one that is quoted. */
  flat_price: number | null
}

interface Row {
  id: string
  name: string
  shipping_profile_id: string
  price_type: string
  data: DeliveryOptionData | null
  price: string | null
}

/** The options of these profiles, in one statement. */
export async function readOptions(knex: Knex, profiles: readonly string[]): Promise<OptionRow[]> {
  if (profiles.length === 0) return []
  const { rows } = await knex.raw<{ rows: Row[] }>(OPTIONS, [[...profiles]])
  return rows.map(({ id, name, shipping_profile_id, price_type, data, price }) => ({
    id,
    name,
    shipping_profile_id,
    key: price_type === "calculated" && data?.code ? priceKey(data) : null,
    pickup: price_type === "calculated" && data?.code === PICKUP,
    flat_price: price_type === "flat" ? Number(price ?? 0) : null,
  }))
}

/** Medusa's module would take eight statements to say the same; prices of options have no lists or rules here. */
const OPTIONS = `
  select option.id, option.name, option.shipping_profile_id, option.price_type, option.data,
    (select price.amount from shipping_option_price_set link
      join price on price.price_set_id = link.price_set_id
      where link.shipping_option_id = option.id and link.deleted_at is null
        and price.deleted_at is null and price.currency_code = 'vnd'
        and price.price_list_id is null and coalesce(price.rules_count, 0) = 0
      order by price.amount limit 1) as price
  from shipping_option option
  where option.deleted_at is null and option.shipping_profile_id = any(?)
  order by option.id`
