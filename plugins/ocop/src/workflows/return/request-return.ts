import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  afterSaleRefusals,
  freightBearer,
  returnableOf,
  returnProblem,
  returnUntil,
  type LineQuantity,
  type ReturnReason,
} from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import type { LockedShopOrder } from "../../modules/shop-order/locked-shop-order"
import {
  changeShopOrder,
  recordShopOrderDeed,
  refuseShopOrder,
  type ShopOrderActor,
} from "../shop-order/change-shop-order"
import { orderNumber } from "../shop-order/order-facts"

export interface RequestReturnInput {
  order_id: string
  shop_order_id: string
  /** Chosen by whoever asks: a repeat with the same key is the same return. */
  key: string
  reason: ReturnReason
  words: string | null
  lines: readonly LineQuantity[]
  actor: ShopOrderActor
}

/** A buyer asks to send goods of a part back (SPEC RF7, RF8, RF10). Its producer is told, and answers. */
export async function requestReturn(
  container: MedusaContainer,
  input: RequestReturnInput
): Promise<void> {
  const now = container.resolve(CLOCK_MODULE).now()
  await changeShopOrder(container, input, async (trx, locked) => {
    const { id: shop_order_id, order_id, producer_id, status, delivered_at } = locked.shop_order
    const request_key = input.key
    if (await trx("shop_order_return").where({ shop_order_id, request_key }).first("id")) return
    if (!delivered_at) refuseShopOrder(afterSaleRefusals.returnNotDelivered(status))
    const until = returnUntil(delivered_at)
    const problem = returnProblem(input, await returnableLines(trx, locked), { until, now })
    if (problem) refuseShopOrder(problem)
    const id = await writeReturn(trx, input)
    await recordShopOrderDeed(trx, locked, "return_requested", input.actor, {
      after: { return: id, reason: input.reason },
      reason: input.words,
    })
    const data = { number: await orderNumber(trx, order_id), note: input.words }
    const message = { producer_id, kind: "return_requested", subject_id: shop_order_id, data }
    await tellProducers(trx, [{ ...message, round: id }])
  })
}

async function writeReturn(trx: Knex.Transaction, input: RequestReturnInput): Promise<string> {
  const id = generateEntityId(undefined, "shordret")
  await trx("shop_order_return").insert({
    id,
    shop_order_id: input.shop_order_id,
    request_key: input.key,
    status: "requested",
    reason: input.reason,
    words: input.words,
    freight: freightBearer(input.reason),
  })
  await trx("shop_order_return_line").insert(
    input.lines
      .filter(({ quantity }) => quantity > 0)
      .map(({ line_id, quantity }) => ({
        id: generateEntityId(undefined, "shordretl"),
        line_id,
        quantity,
        shop_order_return_id: id,
      }))
  )
  return id
}

async function returnableLines(trx: Knex.Transaction, { lines, parcels }: LockedShopOrder) {
  const { rows } = await trx.raw<{
    rows: { line_id: string; subgroup: string; asked: number }[]
  }>(FACTS, [lines.map(({ line_id }) => line_id)])
  return rows.map(({ line_id, subgroup, asked }) => ({
    line_id,
    subgroup,
    returnable: returnableOf(
      lines.find((line) => line.line_id === line_id)!,
      parcels,
      asked
    ),
  }))
}

const FACTS = `
  select line.id as line_id, coalesce(listing.subgroup_code, listing.group_code, '') as subgroup,
    (select coalesce(sum(piece.quantity), 0)::int from shop_order_return_line piece
      join shop_order_return wish on wish.id = piece.shop_order_return_id
      where piece.line_id = line.id and wish.status in ('requested', 'accepted', 'sent_back')) as asked
  from shop_order_line line
  left join order_line_item item on item.id = line.order_line_item_id
  left join listing on listing.product_id = item.product_id and listing.deleted_at is null
  where line.id = any(?)`
