import {
  acquireLockStep,
  emitEventStep,
  findOrCreateCustomerStep,
  findSalesChannelStep,
  prepareCartToUpdateStep,
  releaseLockStep,
  updateCartsStep,
  updateLineItemsStep,
  validateCartStep,
} from "@medusajs/medusa/core-flows"
import { CartWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  parallelize,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { readCartStep } from "./read-cart-step"
import { refreshWhatMatters } from "./refresh-what-matters"
import { repriceLinesStep } from "./reprice-lines-step"
import type { Row } from "./read-whole-cart"

/** Who receives the goods, and where; all else that `POST /store/carts/:id` takes is left to Medusa. */
export interface ChangeCartInput {
  cart_id: string
  change: {
    email?: string | null
    shipping_address?: Row
    billing_address?: Row
    metadata?: Row | null
  }
}

/**
 * The buyer of a cart and its addresses: Medusa's `updateCartWorkflow` with its own steps for all that is decided
 * and written, but what they need is read in one statement, prices are asked for once, and only that is refreshed
 * which can have changed (DECISIONS.md).
 */
export const changeCartWorkflow = createWorkflow(
  { name: "change-cart", idempotent: false },
  (input: ChangeCartInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 2, ttl: 10 })
    const cart = readCartStep(input)
    validateCartStep({ cart } as never)
    const [salesChannel, customer] = parallelize(
      findSalesChannelStep({ salesChannelId: cart.sales_channel_id }),
      findOrCreateCustomerStep(
        transform({ cart, input }, ({ cart, input }) => ({
          customerId: cart.customer_id,
          email: input.change.email ?? cart.email,
        }))
      )
    )
    const change = prepareCartToUpdateStep(
      transform({ input, cart, customer, salesChannel }, ({ input, cart, ...known }) => ({
        ...known,
        input: { ...input.change, id: input.cart_id },
        region: cart.region,
        cartToUpdate: cart,
      })) as never
    )
    parallelize(
      updateCartsStep([change] as never),
      emitEventStep({ eventName: CartWorkflowEvents.UPDATED, data: { id: input.cart_id } })
    )
    const changed = readCartStep(input).config({ name: "read-cart-of-buyer" })
    const repriced = repriceLinesStep({ before: cart, cart: changed } as never)
    updateLineItemsStep({ id: input.cart_id, items: repriced } as never)
    refreshWhatMatters(input.cart_id)
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(undefined)
  }
)
