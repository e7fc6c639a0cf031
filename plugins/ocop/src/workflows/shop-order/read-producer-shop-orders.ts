import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  PartPayment,
  ProducerShopOrderCard,
  ProducerShopOrdersQuery,
  ProducerShopOrdersResponse,
  ShopOrderTab,
} from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { placedGift, type PaymentFacts, type ShopOrderStatus } from "@ocop/rules"
import { PAYMENT_FACTS, presentPayment } from "./part-payment"

/** Which states a tab holds. */
const TABS: Record<ShopOrderTab, readonly ShopOrderStatus[]> = {
  new: ["new"],
  to_pack: ["accepted"],
  to_ship: ["packed"],
  on_the_way: ["shipped"],
  done: ["delivered"],
  ended: ["declined", "cancelled", "returned"],
}

type CardRow = Omit<
  ProducerShopOrderCard,
  "placed_at" | "accept_by" | "buyer" | "cash_on_delivery" | "is_gift" | keyof PartPayment
> & {
  payment_facts: PaymentFacts
  placed_at: Date
  accept_by: Date
  buyer_name: string
  phone: string | null
  province: string | null
  metadata: unknown
  count: string
}

/**
 * A page of a producer's shop orders, newest first, in two statements. Words look through all tabs: the order's
 * number, or the last digits of the buyer's phone.
 *
 * @param nameOfProvince by its code
 */
export async function readProducerShopOrders(
  knex: Knex,
  producerId: string,
  { tab, q, limit, offset }: z.infer<typeof ProducerShopOrdersQuery>,
  nameOfProvince: (code: string) => string
): Promise<ProducerShopOrdersResponse> {
  const digits = q?.replace(/\D/g, "") ?? ""
  const among = q ? Object.values(TABS).flat() : TABS[tab]
  const { rows } = await knex.raw<{ rows: CardRow[] }>(PAGE, {
    producerId,
    among: [...among],
    searched: Boolean(q),
    number: /^\d{1,9}$/.test(digits) ? Number(digits) : -1,
    // Fewer digits fit too many people; how a number begins, 0 or +84, is not said the same everywhere.
    phone: digits.length >= 3 ? `%${digits.slice(-9)}` : "",
    limit,
    offset,
  })
  const { awaiting_payment, ...counts } = await countByTab(knex, producerId)
  return {
    shop_orders: rows.map(
      ({ count: _, buyer_name, phone, province, payment_facts, metadata, ...card }) => ({
        ...card,
        is_gift: placedGift(metadata) !== null,
        cash_on_delivery: payment_facts.method === "cod",
        ...presentPayment(payment_facts),
        placed_at: card.placed_at.toISOString(),
        accept_by: card.accept_by.toISOString(),
        pieces: Number(card.pieces),
        lines: Number(card.lines),
        buyer: { name: buyer_name, phone: phone ?? "", province: nameOfProvince(province ?? "") },
      })
    ),
    count: rows[0] ? Number(rows[0].count) : 0,
    counts,
    awaiting_payment,
    limit,
    offset,
  }
}

async function countByTab(
  knex: Knex,
  producerId: string
): Promise<Record<ShopOrderTab | "awaiting_payment", number>> {
  const rows = await knex("shop_order")
    .where({ producer_id: producerId })
    .whereNull("deleted_at")
    .groupBy("status")
    .select<{ status: ShopOrderStatus; count: string }[]>("status", knex.raw("count(*)"))
  const of = (tab: ShopOrderTab) =>
    rows
      .filter(({ status }) => TABS[tab].includes(status))
      .reduce((sum, { count }) => sum + Number(count), 0)
  const awaiting = rows.find(({ status }) => status === "awaiting_payment")
  return {
    awaiting_payment: Number(awaiting?.count ?? 0),
    new: of("new"),
    to_pack: of("to_pack"),
    to_ship: of("to_ship"),
    on_the_way: of("on_the_way"),
    done: of("done"),
    ended: of("ended"),
  }
}

const PAGE = `
  with page as (
    select part.id, part.order_id, part.status, part.accept_by, part.total, "order".display_id as number,
      "order".created_at as placed_at, address.phone, address.province,
      concat_ws(' ', nullif(address.last_name, ''), nullif(address.first_name, '')) as buyer_name,
      jsonb_build_object('gift', "order".metadata -> 'gift') as metadata, count(*) over () as count
    from shop_order part
    join "order" on "order".id = part.order_id
    left join order_address address on address.id = "order".shipping_address_id
    where part.producer_id = :producerId and part.deleted_at is null and part.status = any(:among)
      and (not :searched or "order".display_id = :number
        or (:phone <> '' and regexp_replace(coalesce(address.phone, ''), '\\D', '', 'g') like :phone))
    order by "order".created_at desc, part.id desc
    limit :limit offset :offset
  )
  select page.id, page.status, page.accept_by, page.total, page.number, page.placed_at, page.phone,
    page.province, page.buyer_name, page.metadata, page.count,
    first_line.title, first_line.thumbnail, sums.pieces, sums.lines, sums.ships_from,
    ${PAYMENT_FACTS},
    page.status = 'packed' and exists (select 1 from shop_order_parcel parcel
      where parcel.shop_order_id = page.id and parcel.status <> 'preparing') as partly_shipped
  from page
  join shop_order part on part.id = page.id
  cross join lateral (select sum(line.quantity) as pieces, count(*) as lines,
      max(line.ships_from) as ships_from from shop_order_line line
    where line.shop_order_id = page.id) sums
  cross join lateral (select coalesce(item.product_title, line.title) as title, item.thumbnail
    from shop_order_line line left join order_line_item item on item.id = line.order_line_item_id
    where line.shop_order_id = page.id order by line.id limit 1) first_line
  order by page.placed_at desc, page.id desc`
