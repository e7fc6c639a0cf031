import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CashOffer } from "@ocop/contract"
import { refusals } from "@ocop/rules"
import { readCashLimit } from "./cash-limit"
import { cashRefusal, type CashableCart } from "./cash-refusal"

/**
 * Whether an open cart may be paid at the door.
 *
 * @throws MedusaError NOT_FOUND "ocop.cart_not_found", also for one that is an order by now
 */
export async function cashOffer(container: MedusaContainer, cartId: string): Promise<CashOffer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "total", "completed_at", "items.product_id", "shipping_address.phone"],
    filters: { id: cartId },
  })
  const cart = data[0] as (CashableCart & { completed_at?: unknown }) | undefined
  if (!cart || cart.completed_at) {
    const { code, message } = refusals.cartNotFound(cartId)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, message, code)
  }
  const refusal = await cashRefusal(container, cart)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { order_max } = await readCashLimit(knex)
  return { offered: !refusal, code: refusal?.code ?? null, order_max }
}
