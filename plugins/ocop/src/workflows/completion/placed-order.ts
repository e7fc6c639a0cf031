import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Where the completion of a cart stands. */
export interface CompletionState {
  /** The cart's order, when it is whole. */
  order_id: string | null
  /** An attempt that is under way, or was cut off. */
  attempt_id: string | null
  is_abandoned: boolean | null
}

/** Reads where a cart's completion stands, in one statement. */
export async function completionState(
  container: MedusaContainer,
  cartId: string
): Promise<CompletionState> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: CompletionState[] }>(
    `select (
       select link.order_id from order_cart link
       where link.cart_id = asked.cart_id and link.deleted_at is null
         and exists (select 1 from shop_order part where part.order_id = link.order_id)
     ) as order_id, attempt.id as attempt_id, attempt.lease_until < now() as is_abandoned
     from (select ?::text as cart_id) asked
     left join completion_attempt attempt on attempt.cart_id = asked.cart_id`,
    [cartId]
  )
  return rows[0]!
}

/** Whether the cart is a whole order. */
export async function isPlaced(container: MedusaContainer, cartId: string): Promise<boolean> {
  return (await completionState(container, cartId)).order_id !== null
}
