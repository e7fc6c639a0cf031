import { refetchCart } from "@medusajs/medusa/api/store/carts/helpers"
import { defaultStoreCartFields } from "@medusajs/medusa/api/store/carts/query-config"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { completeCartOnce } from "./complete-cart-once"

/** Payment is wanted still: Medusa answers these with 200 and the cart. */
const NOT_PAID: string[] = [
  MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
  MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR,
]

/**
 * Completes a cart and reads what `POST /store/carts/:id/complete` answers, in Medusa's shape.
 *
 * @param fields of the order
 * @throws MedusaError NOT_FOUND for a cart that is not there, else why it can't be completed
 */
export async function completeForShopper(
  container: MedusaContainer,
  cartId: string,
  fields: string[]
) {
  try {
    const id = await completeCartOnce(container, cartId)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "order", fields, filters: { id } })
    return { type: "order" as const, order: data[0] }
  } catch (error) {
    const { type, name, message } = error as MedusaError
    if (type === MedusaError.Types.NOT_ALLOWED) throw error // there is a cart, and nobody reads it now
    const cart = await refetchCart(cartId, container, defaultStoreCartFields)
    if (!NOT_PAID.includes(type)) throw error
    return { type: "cart" as const, cart, error: { message, name, type } }
  }
}
