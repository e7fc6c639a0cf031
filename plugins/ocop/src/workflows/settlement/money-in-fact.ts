import assert from "node:assert/strict"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { dong, type LedgerFact } from "@ocop/rules"
import type { MoneyEvent } from "./money-event"
import { ledgerPart } from "./part-fact"

type MoneyIn = Extract<MoneyEvent, { kind: "money_in" }>

interface CollectedPart {
  id: string
  order_id: string
  producer_id: string
  carrier: string | null
}

/** Of the parcel that was sent last. */
const CARRIER = `(select parcel.carrier from shop_order_parcel parcel
  where parcel.shop_order_id = shop_order.id order by parcel.number desc limit 1) as carrier`

/** @throws AssertionError when the part that it names is not there */
export async function moneyInFact(
  trx: Knex.Transaction,
  { kind, method, order_id, shop_order_id, carrier, held_by_producer, amount }: MoneyIn
): Promise<LedgerFact> {
  const money = { kind, method, order_id, amount: dong(amount) }
  if (!shop_order_id) return { ...money, part: null, carrier: carrier ?? null }
  const row = await trx("shop_order")
    .where({ id: shop_order_id })
    .first<CollectedPart | undefined>("id", "order_id", "producer_id", trx.raw(CARRIER))
  assert(row, `Part ${shop_order_id} is not there`)
  const part = ledgerPart(row)
  if (held_by_producer) return { ...money, part, carrier: null, held_by_producer }
  return { ...money, part, carrier: carrier ?? row.carrier }
}
