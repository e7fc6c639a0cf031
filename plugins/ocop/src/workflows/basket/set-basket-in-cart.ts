import {
  acquireLockStep,
  createLineItemsStep,
  deleteLineItemsStep,
  emitEventStep,
  releaseLockStep,
  updateLineItemsStep,
  validateCartStep,
} from "@medusajs/medusa/core-flows"
import { CartWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  parallelize,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { SetBasketBody } from "@ocop/contract"
import { readCartStep } from "../cart/read-cart-step"
import { refreshWhatMatters } from "../cart/refresh-what-matters"
import { linesOfBasketsStep } from "./lines-of-baskets-step"

/**
 * A cart holds exactly so many of a basket afterwards, however often it is asked: its lines come, change and go
 * together, under the cart's own lock.
 */
export const setBasketInCartWorkflow = createWorkflow(
  { name: "set-basket-in-cart", idempotent: false },
  (input: SetBasketBody & { cart_id: string }) => {
    acquireLockStep({ key: input.cart_id, timeout: 2, ttl: 10 })
    const cart = readCartStep(input)
    validateCartStep({ cart } as never)
    const lines = linesOfBasketsStep(
      transform({ cart, input }, ({ cart, input }) => ({
        cart,
        basket_id: input.basket_id,
        count: input.count,
      })) as never
    )
    when("lines-go", { lines }, ({ lines }) => lines.remove.length > 0).then(() =>
      deleteLineItemsStep(lines.remove)
    )
    when("lines-change", { lines }, ({ lines }) => lines.update.length > 0).then(() =>
      updateLineItemsStep({ id: input.cart_id, items: lines.update } as never)
    )
    when("lines-come", { lines }, ({ lines }) => lines.create.length > 0).then(() =>
      createLineItemsStep({
        id: input.cart_id,
        items: lines.create,
      } as never)
    )
    refreshWhatMatters(input.cart_id)
    parallelize(
      emitEventStep({
        eventName: CartWorkflowEvents.UPDATED,
        data: { id: input.cart_id },
      }),
      releaseLockStep({ key: input.cart_id })
    )
    return new WorkflowResponse(undefined)
  }
)
