import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ParcelStatus, RefundLine, RefundState, ShopOrderStatus } from "@ocop/rules"

/** The moment of a state, beside the state; new ones have none. */
const MOMENT: Record<ShopOrderStatus, string | null> = {
  awaiting_payment: null,
  new: null,
  accepted: "accepted_at",
  packed: "packed_at",
  shipped: "shipped_at",
  delivered: "delivered_at",
  declined: "ended_at",
  cancelled: "ended_at",
  returned: "ended_at",
}

/** Writes a state with its moment, in the transaction that holds the row. */
export async function setShopOrderStatus(
  trx: Knex.Transaction,
  id: string,
  status: ShopOrderStatus,
  at: Date,
  ending: { end_reason?: string | null; end_words?: string | null } = {}
): Promise<void> {
  const moment = MOMENT[status]
  await trx("shop_order")
    .where({ id })
    .update({ status, updated_at: at, ...(moment ? { [moment]: at } : {}), ...ending })
}

/**
 * Notes that all parts of an order are paid for, where that is one payment: a transfer, a card. Those that ended
 * meanwhile keep what they are.
 */
export async function markOrderPaid(
  trx: Knex.Transaction,
  orderId: string,
  at: Date
): Promise<void> {
  await trx("shop_order").where({ order_id: orderId, paid_at: null }).update({ paid_at: at })
}

/** What awaited its money is new from now on. @param acceptBy counted from the payment, not from placement */
export async function makeNew(
  trx: Knex.Transaction,
  ids: readonly string[],
  at: Date,
  acceptBy: Date
): Promise<void> {
  await trx("shop_order")
    .whereIn("id", [...ids])
    .update({ status: "new", accept_by: acceptBy, updated_at: at })
}
/** Why a part, or something of it, is given back. */
export type RefundReason =
  "declined" | "timed_out" | "cancelled" | "line_cancelled" | "returned" | "complaint"

export interface RefundToOpen {
  shop_order_id: string
  amount: number
  reason: RefundReason
  state: RefundState
  requested_by: "shopper" | "producer" | "operator" | "system"
  words: string | null
  source: string
  /** When stock and Medusa's order are in order already. */
  applied_at: Date | null
  /** What of the amount is for which goods. */
  lines: readonly RefundLine[]
}

/**
 * Opens a refund, once per source however often it is asked for.
 *
 * @returns its id, and whether this was the first time
 */
export async function openRefund(
  trx: Knex.Transaction,
  { lines, ...refund }: RefundToOpen
): Promise<{ id: string; opened: boolean }> {
  const id = generateEntityId(undefined, "shordr")
  const [written] = await trx("shop_order_refund")
    .insert({ id, ...refund })
    .onConflict()
    .ignore()
    .returning<{ id: string }[]>("id")
  if (!written) {
    const { source } = refund
    const known = await trx("shop_order_refund").where({ source }).first<{ id: string }>("id")
    return { id: known.id, opened: false }
  }
  const given = lines.filter(({ quantity, amount }) => quantity > 0 || amount > 0)
  if (given.length) {
    await trx("shop_order_refund_line").insert(
      given.map((line) => ({
        id: generateEntityId(undefined, "shordrl"),
        ...line,
        refund_id: id,
      }))
    )
  }
  return { id, opened: true }
}

/** Notes that pieces of lines are not sent. */
export async function cancelPieces(
  trx: Knex.Transaction,
  pieces: readonly { line_id: string; quantity: number }[]
): Promise<void> {
  for (const { line_id, quantity } of pieces) {
    await trx("shop_order_line").where({ id: line_id }).increment("cancelled", quantity)
  }
}

export interface ParcelToClaim {
  shop_order_id: string
  number: number
  request_key: string
  amount: number
  carrier: string
  tracking_code: string | null
}

/** Writes a parcel that is going to be sent, with its pieces. @returns its id */
export async function claimParcel(
  trx: Knex.Transaction,
  parcel: ParcelToClaim,
  lines: readonly { line_id: string; quantity: number }[]
): Promise<string> {
  const id = generateEntityId(undefined, "shordp")
  await trx("shop_order_parcel").insert({ id, ...parcel, status: "preparing" })
  await trx("shop_order_parcel_line").insert(
    lines.map((line) => ({ id: generateEntityId(undefined, "shordpl"), ...line, parcel_id: id }))
  )
  return id
}

/** Gives the pieces of a claimed parcel back; a parcel that has left stays. */
export async function dropParcel(trx: Knex.Transaction, id: string): Promise<void> {
  const claimed = await trx("shop_order_parcel")
    .where({ id, status: "preparing" })
    .forUpdate()
    .first("id")
  if (!claimed) return
  await trx("shop_order_parcel_line").where({ parcel_id: id }).delete()
  await trx("shop_order_parcel").where({ id }).delete()
}

/** Writes a parcel's state with its moment. */
export async function setParcelStatus(
  trx: Knex.Transaction,
  ids: readonly string[],
  status: Exclude<ParcelStatus, "preparing">,
  at: Date,
  fulfillment_id?: string
): Promise<void> {
  await trx("shop_order_parcel")
    .whereIn("id", [...ids])
    .update({
      status,
      updated_at: at,
      [`${status}_at`]: at,
      ...(fulfillment_id ? { fulfillment_id } : {}),
    })
}
