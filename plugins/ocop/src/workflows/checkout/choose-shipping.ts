import {
  acquireLockStep,
  addShippingMethodToCartStep,
  emitEventStep,
  releaseLockStep,
  removeShippingMethodFromCartStep,
  validateCartStep,
} from "@medusajs/medusa/core-flows"
import { CartWorkflowEvents } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  parallelize,
} from "@medusajs/framework/workflows-sdk"
import { refusals } from "@ocop/rules"
import { priceDeliveryStep } from "../cart/price-delivery-step"
import { readCartStep } from "../cart/read-cart-step"
import { refreshWhatMatters } from "../cart/refresh-what-matters"
import { refuse } from "../steps/refuse"
import { cartParcels } from "./cart-parcels"

/** `choices` maps a producer's id to one of its shipping options; the rest get their cheapest. */
export interface ChooseShippingInput {
  cart_id: string
  choices: Record<string, string>
}

const pickShippingOptionsStep = createStep(
  "pick-shipping-options",
  async ({ cart_id, choices }: ChooseShippingInput, { container }) => {
    const { parcels, surplus_method_ids } = await cartParcels(container, cart_id)
    const options = parcels.map((parcel) => {
      const wanted = choices[parcel.producer.id]
      const option = wanted
        ? parcel.options.find(({ id }) => id === wanted)
        : (parcel.options.find(({ id }) => id === parcel.selected_option_id) ?? parcel.options[0])
      if (option) return { id: option.id, price: option.price }
      const inTheWay = [...new Set(parcel.not_offered.flatMap(({ goods }) => goods))]
      return refuse(
        wanted === undefined && inTheWay.length > 0
          ? refusals.deliveryUnavailable(parcel.producer.id, inTheWay)
          : refusals.shippingMissing(parcel.producer.id)
      )
    })
    return new StepResponse({ options, surplus_method_ids })
  }
)

/**
 * Gives every producer of a cart a shipping method, and takes away the methods of producers whose goods
 * have left it. Safe to repeat: the method of the same shipping profile is replaced. Medusa's
 * `addShippingMethodToCartWorkflow` prices all of it three times over; here it is priced once (DECISIONS.md).
 */
export const chooseShippingWorkflow = createWorkflow(
  "choose-shipping",
  (input: ChooseShippingInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 2, ttl: 10 })
    const picked = pickShippingOptionsStep(input)
    const cart = readCartStep(input)
    validateCartStep({ cart } as never)
    const delivery = priceDeliveryStep({
      cart,
      options: picked.options,
      surplus_method_ids: picked.surplus_method_ids,
    } as never)
    parallelize(
      removeShippingMethodFromCartStep({ shipping_method_ids: delivery.replaced_method_ids }),
      addShippingMethodToCartStep({ shipping_methods: delivery.methods } as never)
    )
    refreshWhatMatters(input.cart_id, false)
    parallelize(
      emitEventStep({ eventName: CartWorkflowEvents.UPDATED, data: { id: input.cart_id } }),
      releaseLockStep({ key: input.cart_id })
    )
    return new WorkflowResponse(picked)
  }
)
