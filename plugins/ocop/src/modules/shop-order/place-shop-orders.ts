import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { PaymentMethod } from "@ocop/rules"

/** One producer's part of an order to be written, in whole đồng. */
export interface ShopOrderToPlace {
  order_id: string
  producer_id: string
  items_total: number
  discount_total: number
  shipping_total: number
  total: number
  commission_total: number
  /** What the market bears of the part's discounts, its shipping's included. */
  platform_borne: number
  withheld_vat: number
  withheld_pit: number
  payment_method: PaymentMethod
  /** What is paid by transfer is nobody's work before its money is there. */
  status: "awaiting_payment" | "new"
  /** `acceptBy` of the moment of placement. */
  accept_by: Date
  lines: {
    order_line_item_id: string
    title: string
    quantity: number
    gross: number
    discount: number
    net: number
    commission: number
    commission_rate: number
    commission_rule_id: string | null
    platform_borne: number
    vat_rate: number | null
    vat: number
    /** Of what is sold ahead, "2027-03-01". */
    ships_from: string | null
  }[]
}

/**
 * Writes parts of an order with their lines in the caller's transaction. Ids are sorted before they are given
 * out, so that lines read by id come in the order in which they were bought.
 *
 * @returns the parts' ids, in their order
 */
export async function placeShopOrders(
  trx: Knex | Knex.Transaction,
  input: readonly ShopOrderToPlace[]
): Promise<string[]> {
  const lineIds = sortedIds("shordl", input.flatMap(({ lines }) => lines).length)
  const parts = input.map(({ lines, ...part }) => ({
    row: { id: generateEntityId(undefined, "shord"), ...part },
    lines,
  }))
  await trx("shop_order").insert(parts.map(({ row }) => row))
  await trx("shop_order_line").insert(
    parts.flatMap(({ row, lines }) =>
      lines.map((line) => ({
        id: lineIds.shift(),
        ...line,
        shop_order_id: row.id,
      }))
    )
  )
  return parts.map(({ row }) => row.id)
}

function sortedIds(prefix: string, count: number): string[] {
  return Array.from({ length: count }, () => generateEntityId(undefined, prefix)).sort()
}

/** Takes back what was just placed, when the order it is a part of does not come to be. */
export async function takeBackShopOrders(
  trx: Knex | Knex.Transaction,
  ids: readonly string[]
): Promise<void> {
  await trx("shop_order_line")
    .whereIn("shop_order_id", [...ids])
    .delete()
  await trx("shop_order")
    .whereIn("id", [...ids])
    .delete()
}
