import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertItemsSellable } from "../sale/assert-variants-sellable"

/** Nothing enters a cart that may not be sold today. */
addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await assertItemsSellable(container, (input.items ?? []) as never)
})
