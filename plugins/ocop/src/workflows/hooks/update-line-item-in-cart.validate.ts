import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertWholeQuantity } from "../sale/assert-variants-sellable"

/**
 * A changed quantity is a whole number; 0 removes the line and is always allowed. Whether it may still
 * be sold is asked at completion, so that a shopper can always lower a quantity.
 */
updateLineItemInCartWorkflow.hooks.validate(async ({ input }) => {
  const quantity = (input as { update?: { quantity?: unknown } }).update?.quantity
  if (quantity !== undefined && Number(quantity) !== 0) {
    assertWholeQuantity(quantity)
  }
})
