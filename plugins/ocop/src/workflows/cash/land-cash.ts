import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ShopOrderStatus } from "@ocop/rules"
import { landCollections } from "../../modules/cash-collection/set-collections"
import { postMoneyEvent } from "../settlement/post-money-event"
import { openCash } from "./open-cash"

export interface CashLanding {
  shop_order_id: string
  parcel_ids: readonly string[]
  outcome: "delivered" | "returned"
  /** Where the part stands by its parcels now. */
  status: ShopOrderStatus
  at: Date
}

/**
 * Cash is collected with the parcel or refused with it, in the transaction that lands the parcel. A part whose
 * last parcel has landed, and one of them with its buyer, is paid.
 *
 * @returns the cash that was collected now, for Medusa's payment to be told of
 */
export async function landCash(
  trx: Knex.Transaction,
  { shop_order_id, parcel_ids, outcome, status, at }: CashLanding
): Promise<string[]> {
  // A parcel that left before cash was kept has none noted.
  await openCash(trx, parcel_ids)
  const state = outcome === "delivered" ? "collected" : "refused"
  const landed = await landCollections(trx, parcel_ids, state, at)
  if (status === "delivered") {
    await trx("shop_order")
      .where({ id: shop_order_id, payment_method: "cod", paid_at: null })
      .update({ paid_at: at })
  }
  if (state === "refused") return []
  for (const { order_id, parcel_id, amount } of landed) {
    await postMoneyEvent(trx, {
      kind: "money_in",
      method: "cod",
      order_id,
      shop_order_id,
      amount,
      source: `parcel:${parcel_id}`,
    })
  }
  return landed.map(({ id }) => id)
}
