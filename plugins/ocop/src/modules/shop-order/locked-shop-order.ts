import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  Dong,
  EndReason,
  GivenLine,
  ParcelStatus,
  PaymentMethod,
  RefundState,
  ShopOrderStatus,
} from "@ocop/rules"

export interface ShopOrderRow {
  id: string
  order_id: string
  producer_id: string
  status: ShopOrderStatus
  total: Dong
  accept_by: Date
  end_reason: EndReason | null
  payment_method: PaymentMethod
  /** When the last parcel that was delivered was. */
  delivered_at: Date | null
}

/** A line with what of it was cancelled and given back so far. */
export interface ShopOrderLineRow extends GivenLine {
  order_line_item_id: string
  title: string
}

export interface ParcelRow {
  id: string
  number: number
  request_key: string
  status: ParcelStatus
  amount: Dong
  fulfillment_id: string | null
  lines: { line_id: string; quantity: number }[]
}

export interface RefundRow {
  id: string
  amount: Dong
  state: RefundState
  source: string
}

/** A shop order with all that decides what may become of it, held until the transaction ends. */
export interface LockedShopOrder {
  shop_order: ShopOrderRow
  lines: ShopOrderLineRow[]
  /** Oldest first. */
  parcels: ParcelRow[]
  refunds: RefundRow[]
}

/**
 * Locks a shop order and reads it whole, so that of two members who press at once the second sees what the
 * first has done. Null for one that is not there, or is not this producer's, or not of this order.
 */
export async function lockShopOrder(
  trx: Knex.Transaction,
  id: string,
  producerId?: string,
  orderId?: string
): Promise<LockedShopOrder | null> {
  const shop_order = await trx("shop_order")
    .where({
      id,
      ...(producerId ? { producer_id: producerId } : {}),
      ...(orderId ? { order_id: orderId } : {}),
    })
    .whereNull("deleted_at")
    .forUpdate()
    .first<ShopOrderRow | undefined>(
      "id",
      "order_id",
      "producer_id",
      "status",
      "total",
      "accept_by",
      "end_reason",
      "payment_method",
      trx.raw(
        "(select max(parcel.delivered_at) from shop_order_parcel parcel where parcel.shop_order_id = shop_order.id and parcel.status = 'delivered') as delivered_at"
      )
    )
  if (!shop_order) return null
  const lines = await trx("shop_order_line")
    .where({ shop_order_id: id })
    .orderBy("id")
    .select<ShopOrderLineRow[]>(
      { line_id: "id" },
      "order_line_item_id",
      "title",
      "quantity",
      "net",
      "cancelled",
      givenOf(trx, "quantity"),
      givenOf(trx, "amount")
    )
  const parcels = await readParcels(trx, id)
  const refunds = await trx("shop_order_refund")
    .where({ shop_order_id: id })
    .select<RefundRow[]>("id", "amount", "state", "source")
  return { shop_order, lines, parcels, refunds }
}

const givenOf = (trx: Knex.Transaction, column: "quantity" | "amount") =>
  trx.raw(
    `(select coalesce(sum(given.${column}), 0)::int from shop_order_refund_line given where given.line_id = shop_order_line.id) as given_${column}`
  )

async function readParcels(trx: Knex.Transaction, id: string): Promise<ParcelRow[]> {
  return trx("shop_order_parcel as parcel")
    .where({ "parcel.shop_order_id": id })
    .orderBy("parcel.number")
    .select<ParcelRow[]>(
      "parcel.id",
      "parcel.number",
      "parcel.request_key",
      "parcel.status",
      "parcel.amount",
      "parcel.fulfillment_id",
      trx.raw(
        `(select coalesce(json_agg(json_build_object('line_id', line.line_id, 'quantity', line.quantity) order by line.line_id), '[]') from shop_order_parcel_line line where line.parcel_id = parcel.id) as lines`
      )
    )
}
