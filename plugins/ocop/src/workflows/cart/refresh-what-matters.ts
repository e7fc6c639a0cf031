import {
  refreshCartShippingMethodsWorkflow,
  refreshPaymentCollectionForCartWorkflow,
  updateCartPromotionsWorkflow,
  updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows"
import { PromotionActions } from "@medusajs/framework/utils"
import { transform, when } from "@medusajs/framework/workflows-sdk"
import { readCartStep } from "./read-cart-step"
import { whatMatters } from "./what-matters"

/**
 * Part of a workflow that changed a cart and holds its lock: what Medusa's `refreshCartItemsWorkflow` does, in its
 * order and by its own workflows, without those that would write nothing.
 *
 * @param isDelivered false when the workflow has just priced the delivery
 */
export function refreshWhatMatters(cart_id: string, isDelivered = true) {
  const cart = readCartStep({ cart_id }).config({ name: "read-changed-cart" })
  const matters = transform({ cart }, ({ cart }) => whatMatters(cart as never))
  if (isDelivered) {
    when("shipping-matters", { matters }, ({ matters }) => matters.shipping).then(() =>
      refreshCartShippingMethodsWorkflow.runAsStep({ input: { cart_id } })
    )
  }
  when("taxes-matter", { matters }, ({ matters }) => matters.taxes).then(() =>
    updateTaxLinesWorkflow.runAsStep({ input: { cart_id } })
  )
  when("promotions-matter", { matters }, ({ matters }) => matters.promotions).then(() =>
    updateCartPromotionsWorkflow.runAsStep({
      input: transform({ cart }, ({ cart }) => ({
        cart_id: cart.id,
        promo_codes: cart.promotions.map(({ code }) => code),
        action: PromotionActions.REPLACE,
      })),
    })
  )
  when("payment-matters", { matters }, ({ matters }) => matters.payment).then(() =>
    refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id } })
  )
}
