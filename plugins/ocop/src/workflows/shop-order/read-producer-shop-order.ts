import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PartPayment, ProducerShopOrder } from "@ocop/contract"
import {
  isPartlyShipped,
  leftToShip,
  placedGift,
  vatOfRest,
  type Gazetteer,
  type LineQuantity,
  type PartlyRefundedLine,
  type PaymentFacts,
} from "@ocop/rules"
import { shopOrderNotFound } from "./change-shop-order"
import { PAYMENT_FACTS, presentPayment } from "./part-payment"

type Row = Omit<
  ProducerShopOrder,
  | "placed_at"
  | "accept_by"
  | "partly_shipped"
  | "buyer"
  | "lines"
  | "history"
  | "vat"
  | "cash_on_delivery"
  | "gift"
  | keyof PartPayment
> & {
  payment_facts: PaymentFacts
  metadata: unknown
  placed_at: Date
  accept_by: Date
  buyer_name: string
  phone: string | null
  street: string | null
  commune: string | null
  province: string | null
  lines: (Omit<ProducerShopOrder["lines"][number], "left" | "net"> &
    LineQuantity &
    PartlyRefundedLine)[]
}

/**
 * One producer's part of an order in two statements, and nothing of the others' parts.
 *
 * @throws MedusaError NOT_FOUND "ocop.shop_order_not_found", the same for one of another producer
 */
export async function readProducerShopOrder(
  knex: Knex,
  { id, producer_id }: { id: string; producer_id: string },
  places: Gazetteer
): Promise<ProducerShopOrder> {
  const { rows } = await knex.raw<{ rows: Row[] }>(PART, [id, producer_id])
  const row = rows[0]
  if (!row) throw shopOrderNotFound(id)
  const { buyer_name, phone, street, commune, province, payment_facts, metadata, ...part } = row
  const left = new Map(
    leftToShip(part.lines, part.parcels).map(({ line_id, quantity }) => [line_id, quantity])
  )
  return {
    ...part,
    ...presentPayment(payment_facts),
    cash_on_delivery: payment_facts.method === "cod",
    placed_at: part.placed_at.toISOString(),
    accept_by: part.accept_by.toISOString(),
    partly_shipped: isPartlyShipped(part.lines, part.parcels),
    buyer: {
      name: buyer_name,
      phone: phone ?? "",
      street: street ?? "",
      commune: commune ?? "",
      province: places.province(province ?? "")?.name ?? province ?? "",
    },
    gift: placedGift(metadata),
    vat: vatOfRest(part.lines),
    lines: part.lines.map(({ line_id: _, refunded: _back, vat_rate: _rate, ...line }) => ({
      ...line,
      left: left.get(line.id) ?? 0,
    })),
    history: await readHistory(knex, id, producer_id),
  }
}

async function readHistory(
  knex: Knex,
  id: string,
  producer_id: string
): Promise<ProducerShopOrder["history"]> {
  const rows = await knex("audit_entry as entry")
    .leftJoin("producer_member as member", (join) =>
      join.on("member.id", "entry.actor_id").andOn("member.producer_id", "entry.producer_id")
    )
    .where({
      "entry.subject_type": "shop_order",
      "entry.subject_id": id,
      "entry.producer_id": producer_id,
    })
    .orderBy([
      { column: "entry.created_at", order: "desc" },
      { column: "entry.id", order: "desc" },
    ])
    .limit(100)
    .select<{ at: Date; action: string; by: string | null; reason: string | null }[]>({
      at: "entry.created_at",
      action: "entry.action",
      by: "member.name",
      reason: "entry.reason",
    })
  return rows.map(({ at, ...event }) => ({ ...event, at: at.toISOString() }))
}

const PART = `
  select part.id, "order".display_id as number, part.status, "order".created_at as placed_at,
    part.accept_by, part.items_total, part.discount_total, part.shipping_total, part.total,
    part.commission_total, part.end_reason, part.end_words,
    concat_ws(' ', nullif(address.last_name, ''), nullif(address.first_name, '')) as buyer_name,
    address.phone, address.address_1 as street, address.city as commune, address.province,
    "order".metadata->>'note' as note, "order".metadata as metadata,
    ${PAYMENT_FACTS},
    (select json_agg(json_build_object('id', line.id, 'line_id', line.id,
        'title', coalesce(item.product_title, line.title), 'variant_title', item.variant_title,
        'thumbnail', item.thumbnail, 'quantity', line.quantity, 'cancelled', line.cancelled,
        'basket', item.metadata->'ocop_basket'->>'title', 'ships_from', line.ships_from,
        'net', line.net, 'vat_rate', line.vat_rate, 'refunded', (select coalesce(sum(back.amount), 0)
          from shop_order_refund_line back where back.line_id = line.id)) order by line.id)
      from shop_order_line line left join order_line_item item on item.id = line.order_line_item_id
      where line.shop_order_id = part.id) as lines,
    (select coalesce(json_agg(json_build_object('id', parcel.id, 'number', parcel.number,
        'status', parcel.status, 'amount', parcel.amount, 'carrier', parcel.carrier,
        'tracking_code', parcel.tracking_code, 'shipped_at', parcel.shipped_at,
        'lines', (select json_agg(json_build_object('line_id', piece.line_id, 'quantity', piece.quantity)
            order by piece.line_id)
          from shop_order_parcel_line piece where piece.parcel_id = parcel.id)) order by parcel.number), '[]')
      from shop_order_parcel parcel where parcel.shop_order_id = part.id) as parcels,
    (select coalesce(json_agg(json_build_object('amount', refund.amount, 'reason', refund.reason,
        'state', refund.state) order by refund.created_at), '[]')
      from shop_order_refund refund where refund.shop_order_id = part.id) as refunds
  from shop_order part
  join "order" on "order".id = part.order_id
  left join order_address address on address.id = "order".shipping_address_id
  where part.id = ? and part.producer_id = ? and part.deleted_at is null`
