import {
  addShippingMethodToCartWorkflow,
  removeShippingMethodFromCartStep,
} from "@medusajs/medusa/core-flows"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
  when,
} from "@medusajs/framework/workflows-sdk"
import { refusals } from "@ocop/rules"
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
      return option ? { id: option.id } : refuse(refusals.shippingMissing(parcel.producer.id))
    })
    return new StepResponse({ options, surplus_method_ids })
  }
)

/**
 * Gives every producer of a cart a shipping method, and takes away the methods of producers whose goods
 * have left it. Safe to repeat: core replaces the method of the same shipping profile.
 */
export const chooseShippingWorkflow = createWorkflow(
  "choose-shipping",
  (input: ChooseShippingInput) => {
    const picked = pickShippingOptionsStep(input)
    when({ picked }, ({ picked }) => picked.surplus_method_ids.length > 0).then(() =>
      removeShippingMethodFromCartStep({
        shipping_method_ids: picked.surplus_method_ids,
      })
    )
    when({ picked }, ({ picked }) => picked.options.length > 0).then(() =>
      addShippingMethodToCartWorkflow.runAsStep({
        input: transform({ input, picked }, ({ input, picked }) => ({
          cart_id: input.cart_id,
          options: picked.options,
        })),
      })
    )
    return new WorkflowResponse(picked)
  }
)
