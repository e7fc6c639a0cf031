import assert from "node:assert/strict"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { dong, type LedgerFact, type LedgerPart, type PartTerms } from "@ocop/rules"

/** The columns of a shop order that say who is owed what. */
export interface PartRow {
  id: string
  order_id: string
  producer_id: string
  total: number
  commission_total: number
  platform_borne: number
  withheld_vat: number
  withheld_pit: number
}

export const PART_COLUMNS = [
  "shop_order.id",
  "shop_order.order_id",
  "shop_order.producer_id",
  "shop_order.total",
  "shop_order.commission_total",
  "shop_order.platform_borne",
  "shop_order.withheld_vat",
  "shop_order.withheld_pit",
]

export function ledgerPart({
  id,
  order_id,
  producer_id,
}: Omit<PartRow, keyof Amounts>): LedgerPart {
  return { order_id, shop_order_id: id, producer_id }
}

type Amounts = Pick<
  PartRow,
  "total" | "commission_total" | "platform_borne" | "withheld_vat" | "withheld_pit"
>

export function partTerms(row: Amounts): PartTerms {
  return {
    total: dong(row.total),
    commission: dong(row.commission_total),
    tax: dong(row.withheld_vat + row.withheld_pit),
    platform_borne: dong(row.platform_borne),
  }
}

/** The placement of a part, from its row. */
export function partPlacedFact(row: PartRow): LedgerFact {
  return { kind: "part_placed", part: ledgerPart(row), terms: partTerms(row) }
}

/** @throws AssertionError when the part is not there */
export async function partFact(trx: Knex.Transaction, shopOrderId: string): Promise<LedgerFact> {
  const row = await trx("shop_order")
    .where({ id: shopOrderId })
    .first<PartRow | undefined>(PART_COLUMNS)
  assert(row, `Part ${shopOrderId} is not there`)
  return partPlacedFact(row)
}
