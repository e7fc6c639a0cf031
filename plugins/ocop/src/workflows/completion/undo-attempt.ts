import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { endAttempt, lockAbandoned } from "../../modules/completion/attempts"
import { dropOrders } from "./drop-orders"
import { freeReservations } from "./free-reservations"
import { findHalfOrders, linkedHalfOrders } from "./half-orders"
import { promotionsOf, takeBackPromotionUse } from "./take-back-promotion-use"

/**
 * Undoes what a completion wrote that was cut off, in one transaction that ends its attempt: its order, the stock
 * that was promised to it, the use of its codes, and that the cart is completed. The payment stays as it is: the next
 * completion of the cart takes it up, and what nobody takes up is its provider's to let go.
 *
 * By SQL, because Medusa's own undoing is many transactions, and a process may be killed again in the midst of them.
 *
 * @param isCompensated Medusa has taken back its order and gives back the cart's lock itself; what is left are rows of
 *   steps of which it does not know that they ended
 * @returns false when it lives, somebody else has it, or what it wrote can't be told apart yet
 */
export async function undoAttempt(
  container: MedusaContainer,
  attemptId: string,
  { isCompensated = false } = {}
): Promise<boolean> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const undone = await knex.transaction(async (trx) => {
    const attempt = await lockAbandoned(trx, attemptId)
    if (!attempt) return null
    const orders = isCompensated
      ? await linkedHalfOrders(trx, attempt.cart_id)
      : await findHalfOrders(trx, attempt)
    if (orders === "ask_later") return null
    const promotions = await promotionsOf(trx, attempt.cart_id, orders)
    await freeReservations(trx, orders)
    await dropOrders(trx, orders)
    await takeBackPromotionUse(trx, promotions)
    await reopenCart(trx, attempt.cart_id)
    await endAttempt(trx, attempt.id)
    return { ...attempt, orders }
  })
  if (!undone) return false
  // A killed process can't give the lock back any more.
  if (!isCompensated) await container.resolve(Modules.LOCKING).release([undone.cart_id])
  if (!isCompensated || undone.orders.length) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `The completion of cart ${undone.cart_id} was cut off and undone, with ${undone.orders.length} half orders`
      )
  }
  return true
}

type Trx = Parameters<typeof endAttempt>[0]

async function reopenCart(trx: Trx, cartId: string): Promise<void> {
  await trx("cart")
    .where({ id: cartId })
    .whereRaw(
      "not exists (select 1 from order_cart where order_cart.cart_id = cart.id and order_cart.deleted_at is null)"
    )
    .update({ completed_at: null })
}
