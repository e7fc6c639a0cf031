import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PartAfterOrder } from "@ocop/contract"
import {
  isKept,
  leftToShip,
  mayCancel,
  refundWay,
  returnableOf,
  returnUntil,
  type LineQuantity,
  type PaymentMethod,
  type SentParcel,
  type ShopOrderStatus,
} from "@ocop/rules"

interface LineRow extends LineQuantity {
  title: string
  cancelled: number
  given_quantity: number
  subgroup: string
  asked: number
}

interface PartRow {
  id: string
  status: ShopOrderStatus
  payment_method: PaymentMethod
  delivered_at: Date | null
  lines: LineRow[]
  parcels: SentParcel[]
  refunds: Omit<PartAfterOrder["refunds"][number], "way">[]
  returns: PartAfterOrder["returns"]
  complaints: PartAfterOrder["complaints"]
}

/** What was done with the parts of an order after it was placed, and what still may be, in one statement. */
export async function readAfterOrder(
  knex: Knex,
  orderId: string,
  now: Date
): Promise<Map<string, PartAfterOrder>> {
  const { rows } = await knex.raw<{ rows: PartRow[] }>(PARTS, [orderId])
  return new Map(rows.map((row) => [row.id, afterOrder(row, now)]))
}

function afterOrder(part: PartRow, now: Date): PartAfterOrder {
  const left = new Map(
    leftToShip(part.lines, part.parcels).map(({ line_id, quantity }) => [line_id, quantity])
  )
  const may_cancel = mayCancel("shopper", part.status)
  const until = part.delivered_at && returnUntil(part.delivered_at)
  const inTime = until !== null && now.getTime() < until.getTime()
  const lines = part.lines.map((line) => ({
    line_id: line.line_id,
    title: line.title,
    cancellable: may_cancel ? (left.get(line.line_id) ?? 0) : 0,
    cancelled: line.cancelled,
    returnable: inTime ? returnableOf(line, part.parcels, line.asked) : 0,
    kept: isKept(line.subgroup),
  }))
  const returnable = lines.some((line) => line.returnable > 0)
  return {
    may_cancel,
    may_complain: !part.complaints.some(
      ({ status }) => status !== "resolved" && status !== "refused"
    ),
    return_until: returnable && until ? until.toISOString() : null,
    lines,
    refunds: part.refunds.map((refund) => ({ ...refund, way: refundWay(part.payment_method) })),
    returns: part.returns,
    complaints: part.complaints,
  }
}

const PARTS = `
  select part.id, part.status, part.payment_method,
    (select max(parcel.delivered_at) from shop_order_parcel parcel
      where parcel.shop_order_id = part.id and parcel.status = 'delivered') as delivered_at,
    (select json_agg(json_build_object('line_id', line.id, 'title', line.title,
        'quantity', line.quantity, 'cancelled', line.cancelled,
        'given_quantity', (select coalesce(sum(given.quantity), 0)::int
          from shop_order_refund_line given where given.line_id = line.id),
        'asked', (select coalesce(sum(piece.quantity), 0)::int from shop_order_return_line piece
          join shop_order_return wish on wish.id = piece.shop_order_return_id
          where piece.line_id = line.id and wish.status in ('requested', 'accepted', 'sent_back')),
        'subgroup', coalesce(listing.subgroup_code, listing.group_code, '')) order by line.id)
      from shop_order_line line
      left join order_line_item item on item.id = line.order_line_item_id
      left join listing on listing.product_id = item.product_id and listing.deleted_at is null
      where line.shop_order_id = part.id) as lines,
    (select coalesce(json_agg(json_build_object('status', parcel.status,
        'lines', (select json_agg(json_build_object('line_id', piece.line_id, 'quantity', piece.quantity))
          from shop_order_parcel_line piece where piece.parcel_id = parcel.id))), '[]')
      from shop_order_parcel parcel where parcel.shop_order_id = part.id) as parcels,
    (select coalesce(json_agg(json_build_object('id', refund.id, 'amount', refund.amount,
        'reason', refund.reason, 'state', refund.state, 'words', refund.words,
        'settled_at', refund.settled_at) order by refund.created_at, refund.id), '[]')
      from shop_order_refund refund where refund.shop_order_id = part.id) as refunds,
    (select coalesce(json_agg(json_build_object('id', wish.id, 'status', wish.status,
        'reason', wish.reason, 'words', wish.words, 'answer_words', wish.answer_words,
        'freight', wish.freight, 'tracking_code', wish.tracking_code, 'created_at', wish.created_at,
        'lines', (select json_agg(json_build_object('line_id', piece.line_id,
            'title', line.title, 'quantity', piece.quantity) order by piece.line_id)
          from shop_order_return_line piece join shop_order_line line on line.id = piece.line_id
          where piece.shop_order_return_id = wish.id)) order by wish.created_at, wish.id), '[]')
      from shop_order_return wish where wish.shop_order_id = part.id) as returns,
    (select coalesce(json_agg(json_build_object('id', complaint.id, 'kind', complaint.kind,
        'status', complaint.status, 'created_at', complaint.created_at,
        'answer_by', complaint.answer_by, 'resolve_by', complaint.resolve_by)
        order by complaint.created_at, complaint.id), '[]')
      from complaint where complaint.shop_order_id = part.id) as complaints
  from shop_order part
  where part.order_id = ? and part.deleted_at is null`
