import {
  acquireLockStep,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
  when,
} from "@medusajs/framework/workflows-sdk"
import { orderLock } from "./change-shop-order"
import { claimParcelStep, type ShipShopOrderInput } from "./claim-parcel"
import { closeParcel, type ParcelToClose } from "./close-parcel"

const closeParcelStep = createStep("close-parcel", async (input: ParcelToClose, { container }) => {
  await closeParcel(container, input)
  return new StepResponse(input.parcel_id)
})

/**
 * A parcel leaves: with all that is left of the part, or a piece of it. Its pieces are claimed first; then
 * Medusa's fulfilment and shipment take them from the stock of the producer's storehouse, once. When Medusa
 * refuses, nothing of it remains (SPEC U5, U6).
 */
export const shipShopOrderWorkflow = createWorkflow(
  "ship-shop-order",
  (input: ShipShopOrderInput) => {
    const claimed = claimParcelStep(input)
    when("the parcel is new", { claimed }, ({ claimed }) => !claimed.repeated).then(() => {
      const key = transform({ claimed }, ({ claimed }) => orderLock(claimed.order_id))
      acquireLockStep({ key, timeout: 15, ttl: 60 })
      const fulfillment = createOrderFulfillmentWorkflow.runAsStep({
        input: transform({ claimed }, ({ claimed }) => ({
          order_id: claimed.order_id,
          items: claimed.items,
          location_id: claimed.location_id,
          shipping_option_id: claimed.shipping_option_id,
          no_notification: true,
          metadata: { shop_order_parcel_id: claimed.parcel_id },
        })),
      })
      createOrderShipmentWorkflow.runAsStep({
        input: transform({ claimed, fulfillment }, ({ claimed, fulfillment }) => ({
          order_id: claimed.order_id,
          fulfillment_id: fulfillment.id,
          items: claimed.items,
          labels: claimed.tracking_code
            ? [{ tracking_number: claimed.tracking_code, tracking_url: "", label_url: "" }]
            : [],
          no_notification: true,
        })),
      })
      closeParcelStep(
        transform({ input, claimed, fulfillment }, ({ input, claimed, fulfillment }) => ({
          shop_order_id: claimed.shop_order_id,
          parcel_id: claimed.parcel_id,
          fulfillment_id: fulfillment.id,
          actor: input.actor,
        }))
      )
      releaseLockStep({ key })
      emitEventStep({
        eventName: "shop_order.changed",
        data: transform({ claimed }, ({ claimed }) => ({
          id: claimed.shop_order_id,
          order_id: claimed.order_id,
        })),
      })
    })
    return new WorkflowResponse(claimed)
  }
)
