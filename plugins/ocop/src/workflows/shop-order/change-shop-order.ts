import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AfterSaleRefusal, ShopOrderRefusal } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { lockShopOrder, type LockedShopOrder } from "../../modules/shop-order/locked-shop-order"

/** Which shop order, and whose; without a producer it is the system that asks. */
export interface ShopOrderOf {
  shop_order_id: string
  producer_id?: string
  /** For whoever holds the link of an order. */
  order_id?: string
}

/** Who does it: a member of the producer, the buyer, an operator, or a job by its name. */
export interface ShopOrderActor {
  actor_type: "producer" | "customer" | "operator" | "system"
  actor_id: string
}

/** One lock for all that is done to a Medusa order by us: each of its changes rewrites the whole order. */
export const orderLock = (orderId: string) => `shop-orders-of:${orderId}`

/**
 * Changes a shop order in one transaction that holds its row.
 *
 * @throws MedusaError NOT_FOUND "ocop.shop_order_not_found", the same for one of another producer
 */
export async function changeShopOrder<Answer>(
  container: MedusaContainer,
  { shop_order_id, producer_id, order_id }: ShopOrderOf,
  change: (trx: Knex.Transaction, locked: LockedShopOrder) => Promise<Answer>
): Promise<Answer> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return knex.transaction(async (trx) => {
    const locked = await lockShopOrder(trx, shop_order_id, producer_id, order_id)
    if (!locked) throw shopOrderNotFound(shop_order_id)
    return change(trx, locked)
  })
}

/** The same for one that is not there and for one of another producer. */
export function shopOrderNotFound(id: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Shop order ${id} was not found`,
    "ocop.shop_order_not_found"
  )
}

/** @throws MedusaError always, of type NOT_ALLOWED */
export function refuseShopOrder({ code, message }: ShopOrderRefusal | AfterSaleRefusal): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}

/** Appends what was done with a shop order to the log. @param deed "accepted", "parcel_shipped", … */
export function recordShopOrderDeed(
  trx: Knex.Transaction,
  { shop_order }: LockedShopOrder,
  deed: string,
  actor: ShopOrderActor,
  { after, reason }: { after: Record<string, unknown>; reason?: string | null }
): Promise<void> {
  return recordDeeds(trx, [
    {
      ...actor,
      producer_id: shop_order.producer_id,
      action: `shop_order.${deed}`,
      subject_type: "shop_order",
      subject_id: shop_order.id,
      before: { status: shop_order.status },
      after,
      reason,
    },
  ])
}
