import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BoughtLine } from "@ocop/rules"

export interface BoughtListing extends BoughtLine {
  listing_id: string
  producer_id: string
  handle: string
  title: string
}

/** Lines of a customer's orders with the listings they were of; one statement. */
export async function boughtLines(
  knex: Knex | Knex.Transaction,
  customerId: string,
  listingId: string | null = null
): Promise<BoughtListing[]> {
  const { rows } = await knex.raw<{ rows: BoughtListing[] }>(
    `select listing.id as listing_id, listing.producer_id, product.handle, product.title,
       part.status, part.delivered_at, line.quantity, line.cancelled,
       (select coalesce(sum(back.quantity), 0)::int from shop_order_refund_line back
         join shop_order_refund refund on refund.id = back.refund_id
         where back.line_id = line.id and refund.reason = 'returned') as returned
     from "order"
     join shop_order part on part.order_id = "order".id and part.deleted_at is null
     join shop_order_line line on line.shop_order_id = part.id and line.deleted_at is null
     join order_line_item item on item.id = line.order_line_item_id
     join listing on listing.product_id = item.product_id and listing.deleted_at is null
     join product on product.id = listing.product_id and product.deleted_at is null
     where "order".customer_id = :customer and part.delivered_at is not null
       and (:listing::text is null or listing.id = :listing)
     order by part.delivered_at desc, line.id
     limit 500`,
    { customer: customerId, listing: listingId }
  )
  return rows
}
