import {
  acquireLockStep,
  createLineItemsStep,
  emitEventStep,
  getLineItemActionsStep,
  releaseLockStep,
  updateLineItemsStep,
  validateCartStep,
} from "@medusajs/medusa/core-flows"
import { CartWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, parallelize, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { priceGoodsStep, type PutIntoCartInput } from "./price-goods-step"
import { readCartStep } from "./read-cart-step"
import { refreshWhatMatters } from "./refresh-what-matters"

/**
 * Goods into a cart: Medusa's `addToCartWorkflow` with its own steps for all that is decided and written, but what
 * they need is read in two statements, and of the cart only that is refreshed which can have changed
 * (DECISIONS.md). The cart's lock is Medusa's.
 */
export const putIntoCartWorkflow = createWorkflow(
  { name: "put-into-cart", idempotent: false },
  (input: PutIntoCartInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 2, ttl: 10 })
    const cart = readCartStep(input)
    validateCartStep({ cart } as never)
    const lines = priceGoodsStep({ cart, item: input.item } as never)
    const { itemsToCreate, itemsToUpdate } = getLineItemActionsStep({
      id: input.cart_id,
      items: lines,
    } as never)
    parallelize(
      createLineItemsStep({ id: input.cart_id, items: itemsToCreate }),
      updateLineItemsStep({ id: input.cart_id, items: itemsToUpdate })
    )
    refreshWhatMatters(input.cart_id)
    parallelize(
      emitEventStep({ eventName: CartWorkflowEvents.UPDATED, data: { id: input.cart_id } }),
      releaseLockStep({ key: input.cart_id })
    )
    return new WorkflowResponse(undefined)
  }
)
