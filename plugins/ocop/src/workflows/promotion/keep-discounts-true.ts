import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, PromotionActions } from "@medusajs/framework/utils"
import { readWholeCart, type WholeCart } from "../cart/read-whole-cart"
import { discountsHold, isDiscounted } from "./discounts-now"

/**
 * A cart as it may be shown: where its discounts do not hold any more they are computed anew first, and a payment
 * that was begun for another sum is dropped. Costs nothing for carts without discounts, and for orders.
 */
export async function keepDiscountsTrue(
  container: MedusaContainer,
  cart: WholeCart
): Promise<WholeCart> {
  if (cart.completed_at || !isDiscounted(cart) || (await discountsHold(container, cart))) {
    return cart
  }
  const { errors } = await updateCartPromotionsWorkflow(container).run({
    input: {
      cart_id: cart.id,
      promo_codes: cart.promotions.map(({ code }) => code),
      action: PromotionActions.REPLACE,
      force_refresh_payment_collection: true,
    },
    throwOnError: false,
  })
  if (errors.length) {
    // Somebody changes the cart at this moment, or it becomes an order: completion looks at its discounts itself.
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .debug(`The discounts of cart ${cart.id} stay as they are: ${String(errors[0]?.error)}`)
    return cart
  }
  return readWholeCart(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), cart.id)
}
