import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertItemsSellable } from "../sale/assert-variants-sellable"

/** A cart may be created with items in it: the same rule as for adding them later. */
createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await assertItemsSellable(container, ((input as { items?: unknown[] }).items ?? []) as never)
})
