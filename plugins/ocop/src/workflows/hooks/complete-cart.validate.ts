import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCartComplete } from "../checkout/assert-cart-complete"

/** The last "no" before an order is made and money is moved. Runs again on a repeated completion. */
completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  if (cart.completed_at) {
    return // the order exists; the workflow returns it
  }
  await assertCartComplete(container, cart)
})
