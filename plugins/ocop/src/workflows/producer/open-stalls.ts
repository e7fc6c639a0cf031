import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import { Modules } from "@medusajs/framework/utils"
import { openDelivery, type DeliveryToOpen } from "./open-delivery"
import { openStorehouses, type StorehouseToOpen } from "./open-storehouses"

/** What makes a producer one parcel of a cart. Ids that are given are there already. */
export interface StallToOpen extends StorehouseToOpen {
  /** Ways to deliver, with which it can sell at once; null leaves it at storehouse and profile. */
  delivery: DeliveryToOpen["delivery"] | null
}

export interface OpenStallsInput {
  stalls: StallToOpen[]
}

/** A stall is opened by one at a time, or two would each make what both found missing. */
const WAIT_SECONDS = 60

const openStorehousesStep = createStep(
  "open-storehouses",
  async (stalls: StallToOpen[], { container }) => {
    const keys = stalls.map(({ key }) => `stall:${key}`)
    const { opened, made } = await container
      .resolve(Modules.LOCKING)
      .execute(keys, () => openStorehouses(container, stalls), { timeout: WAIT_SECONDS })
    return new StepResponse(opened, made)
  },
  async (made, { container }) => {
    if (made?.stock_location_ids.length) {
      await container.resolve(Modules.STOCK_LOCATION).deleteStockLocations(made.stock_location_ids)
    }
    if (made?.shipping_profile_ids.length) {
      await container.resolve(Modules.FULFILLMENT).deleteShippingProfiles(made.shipping_profile_ids)
    }
  }
)

/** It has no undo: what it made before it broke off is found and used by the next run. */
const openDeliveryStep = createStep(
  "open-delivery",
  async (stalls: DeliveryToOpen[], { container }) => {
    const keys = stalls.map(({ key }) => `stall:${key}`)
    if (keys.length) {
      await container
        .resolve(Modules.LOCKING)
        .execute(keys, () => openDelivery(container, stalls), { timeout: WAIT_SECONDS })
    }
    return new StepResponse(undefined)
  }
)

/**
 * For each stall: a place its goods are in and a shipping profile, and for those that deliver a zone that
 * covers Viet Nam with their ways to deliver, on sale in the shop's channel. One profile per producer is
 * what makes core keep one shipping method per producer and refuse a cart that lacks one. What is there is
 * left as it is, so it repairs a stall as well.
 */
export const openStallsWorkflow = createWorkflow("open-stalls", (input: OpenStallsInput) => {
  const opened = openStorehousesStep(input.stalls)
  const delivering = transform({ input, opened }, ({ input, opened }): DeliveryToOpen[] =>
    input.stalls.flatMap(({ delivery }, index) =>
      delivery ? [{ ...opened[index]!, delivery }] : []
    )
  )
  openDeliveryStep(delivering)
  return new WorkflowResponse(opened)
})
