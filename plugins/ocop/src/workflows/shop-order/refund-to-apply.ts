import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Dong } from "@ocop/rules"
import type { RefundReason } from "../../modules/shop-order/set-shop-order"

/** A refund that stock and Medusa's order do not know of yet. */
export interface RefundToApply {
  id: string
  amount: Dong
  reason: RefundReason
  order_id: string
  /** Lines of which pieces are not sent, and how many of them stay in Medusa's order. None for goods that were sent. */
  lines: { order_line_item_id: string; left: number; net_left: number }[]
}

/** Null when it is applied already. */
export async function refundToApply(
  container: MedusaContainer,
  id: string
): Promise<RefundToApply | undefined> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return knex("shop_order_refund as refund")
    .join("shop_order", "shop_order.id", "refund.shop_order_id")
    .where({ "refund.id": id })
    .whereNull("refund.applied_at")
    .first<RefundToApply | undefined>(
      "refund.id",
      "refund.amount",
      "refund.reason",
      "shop_order.order_id",
      knex.raw(`case
        when refund.reason in ('returned', 'complaint') then '[]'::json
        when refund.reason = 'line_cancelled' then (${FEWER})
        else (${NONE}) end as lines`)
    )
}

const NONE = `select json_agg(json_build_object('order_line_item_id', line.order_line_item_id,
    'left', 0, 'net_left', 0))
  from shop_order_line line where line.shop_order_id = shop_order.id`

/** After this refund and those that were applied before; others come in their turn. */
const FEWER = `select json_agg(json_build_object('order_line_item_id', line.order_line_item_id,
    'left', line.quantity - gone.quantity, 'net_left', line.net - gone.amount))
  from shop_order_line line
  join lateral (select sum(piece.quantity)::int as quantity, sum(piece.amount)::int as amount,
      bool_or(other.id = refund.id) as of_this
    from shop_order_refund_line piece join shop_order_refund other on other.id = piece.refund_id
    where piece.line_id = line.id and other.reason = 'line_cancelled'
      and (other.applied_at is not null or other.id = refund.id)) gone on gone.of_this
  where line.shop_order_id = shop_order.id`
