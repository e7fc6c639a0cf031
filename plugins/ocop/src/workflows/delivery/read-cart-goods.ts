import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DeliveryArea, GoodsToSend } from "@ocop/rules"

/** One producer's goods in a cart, with what it says of its delivery. */
export interface CartGoods {
  producer_id: string
  shipping_profile_id: string
  /** Where it sends from. */
  province_code: string
  /** The buyer's, as the address says; null before there is one. */
  to_province: string | null
  area: DeliveryArea
  free_from: number | null
  pickup: boolean
  pickup_note: string | null
  place: string
  /** Before discounts. */
  goods_total: number
  goods: GoodsToSend[]
}

/** By producer, in one statement; a line whose listing is gone is in nobody's goods. */
export async function readCartGoods(knex: Knex, cartId: string): Promise<CartGoods[]> {
  const { rows } = await knex.raw<{ rows: (CartGoods & { goods_total: string })[] }>(GOODS, [
    cartId,
  ])
  return rows.map((row) => ({ ...row, goods_total: Number(row.goods_total) }))
}

const GOODS = `
  select producer.id as producer_id, producer.shipping_profile_id, producer.province_code, producer.place,
    address.province as to_province,
    coalesce(settings.area, 'country') as area, settings.free_from,
    coalesce(settings.pickup, false) as pickup, settings.pickup_note,
    sum(item.unit_price * item.quantity) as goods_total,
    json_agg(json_build_object(
      'title', coalesce(item.product_title, item.title), 'quantity', item.quantity,
      'weight_g', variant.weight,
      'size_cm', case when variant.length > 0 and variant.width > 0 and variant.height > 0
        then json_build_array(variant.length, variant.width, variant.height) end,
      'keep_cold', coalesce(needs.keep_cold, false),
      'max_transit_days', needs.max_transit_days) order by item.id) as goods
  from cart_line_item item
  join cart on cart.id = item.cart_id
  join listing on listing.product_id = item.product_id and listing.deleted_at is null
  join producer on producer.id = listing.producer_id
  left join product_variant variant on variant.id = item.variant_id
  left join producer_delivery settings
    on settings.producer_id = producer.id and settings.deleted_at is null
  left join listing_delivery needs on needs.listing_id = listing.id and needs.deleted_at is null
  left join cart_address address on address.id = cart.shipping_address_id
  where item.cart_id = ? and item.deleted_at is null and producer.shipping_profile_id is not null
  group by producer.id, settings.id, address.id`
