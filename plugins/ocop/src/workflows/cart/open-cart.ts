import {
  createCartsStep,
  emitEventStep,
  findOneOrAnyRegionStep,
  findOrCreateCustomerStep,
  findSalesChannelStep,
  prepareCartToCreateStep,
} from "@medusajs/medusa/core-flows"
import { CartWorkflowEvents, MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  parallelize,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

/** A cart without goods and codes, as `POST /store/carts` takes it. */
export interface OpenCartInput {
  region_id?: string | null
  sales_channel_id?: string | null
  customer_id?: string
  email?: string | null
}

const assertSalesChannelStep = createStep(
  "assert-sales-channel",
  async ({ id }: { id?: string }) => {
    if (!id) {
      const message = "Sales channel is required when creating a cart."
      throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
    }
    return new StepResponse(undefined)
  }
)

/**
 * An empty cart: Medusa's `createCartWorkflow` by its own steps, without refreshing taxes, promotions and payment of
 * goods that are not there (DECISIONS.md).
 */
export const openCartWorkflow = createWorkflow(
  { name: "open-cart", idempotent: false },
  (input: OpenCartInput) => {
    const [salesChannel, region, customerData] = parallelize(
      findSalesChannelStep({ salesChannelId: input.sales_channel_id }),
      findOneOrAnyRegionStep({ regionId: input.region_id } as never),
      findOrCreateCustomerStep({ customerId: input.customer_id, email: input.email })
    )
    assertSalesChannelStep(transform({ salesChannel }, ({ salesChannel: of }) => ({ id: of?.id })))
    const cart = prepareCartToCreateStep({ input, region, customerData, salesChannel } as never)
    const carts = createCartsStep([cart] as never)
    const id = transform({ carts }, ({ carts }) => carts[0]!.id)
    emitEventStep({ eventName: CartWorkflowEvents.CREATED, data: { id } })
    return new WorkflowResponse({ id })
  }
)
