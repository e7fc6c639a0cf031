import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CheckoutLine, CheckoutParcel, CheckoutPart, PartPayment } from "@ocop/contract"
import {
  dong,
  isPartlyShipped,
  vatOfRest,
  type LineQuantity,
  type PartlyRefundedLine,
  type PaymentFacts,
} from "@ocop/rules"
import { PAYMENT_FACTS, presentPayment } from "./part-payment"

type PartRow = Omit<
  CheckoutPart,
  "lines" | "parcels" | "partly_shipped" | "refund_total" | "vat" | "after" | keyof PartPayment
> & {
  payment_facts: PaymentFacts
  refund_total: string
  lines: (CheckoutLine & LineQuantity & Omit<PartlyRefundedLine, "net"> & { cancelled: number })[]
  parcels: (CheckoutParcel & { lines: LineQuantity[] })[]
}

/**
 * The parts of an order as its buyer sees them, in one statement. Lines are read from where they were sold and
 * not from Medusa's order, which no longer holds those of a part that was declined.
 */
export async function readCheckoutParts(
  knex: Knex,
  orderId: string
): Promise<Omit<CheckoutPart, "after">[]> {
  const { rows } = await knex.raw<{ rows: PartRow[] }>(PARTS, [orderId])
  return rows.map(({ lines, parcels, refund_total, payment_facts, ...part }) => ({
    ...part,
    ...presentPayment(payment_facts),
    refund_total: Number(refund_total),
    partly_shipped: isPartlyShipped(lines, parcels),
    vat: vatOfRest(lines.map(({ total, ...line }) => ({ ...line, net: dong(total) }))),
    lines: lines.map(
      ({ line_id: _, cancelled: _gone, refunded: _back, vat_rate: _rate, ...line }) => line
    ),
    parcels: parcels.map(({ lines: _, ...parcel }) => parcel),
  }))
}

const PARTS = `
  select part.id, part.status, part.items_total, part.discount_total, part.shipping_total, part.total,
    part.end_words, ${PAYMENT_FACTS},
    json_build_object('id', producer.id, 'handle', producer.handle, 'name', producer.name) as producer,
    (select coalesce(sum(refund.amount), 0) from shop_order_refund refund
      where refund.shop_order_id = part.id) as refund_total,
    (select json_agg(json_build_object(
        'line_id', line.id, 'id', item.id, 'title', coalesce(item.product_title, item.title),
        'variant_title', item.variant_title, 'ships_from', line.ships_from, 'product_handle', item.product_handle,
        'thumbnail', item.thumbnail, 'quantity', line.quantity, 'basket', item.metadata->'ocop_basket',
        'unit_price', item.unit_price, 'total', line.net, 'cancelled', line.cancelled,
        'vat_rate', line.vat_rate, 'refunded', (select coalesce(sum(back.amount), 0)
          from shop_order_refund_line back where back.line_id = line.id)) order by line.id)
      from shop_order_line line join order_line_item item on item.id = line.order_line_item_id
      where line.shop_order_id = part.id) as lines,
    (select coalesce(json_agg(json_build_object(
        'number', parcel.number, 'status', parcel.status, 'carrier', parcel.carrier,
        'tracking_code', parcel.tracking_code, 'amount', parcel.amount,
        'lines', (select json_agg(json_build_object('line_id', piece.line_id, 'quantity', piece.quantity))
          from shop_order_parcel_line piece where piece.parcel_id = parcel.id)) order by parcel.number), '[]')
      from shop_order_parcel parcel
      where parcel.shop_order_id = part.id and parcel.status <> 'preparing') as parcels
  from shop_order part
  join producer on producer.id = part.producer_id
  where part.order_id = ? and part.deleted_at is null
  order by part.id`
