import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { orderLock } from "./change-shop-order"
import { errorWords } from "../payment/error-words"

/** Seconds to wait for whoever changes the same Medusa order. */
const PATIENCE = 15

/** Tells Medusa's fulfilments of delivered parcels; those that know it already are left alone. */
async function markDelivered(container: MedusaContainer, parcelId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const parcel = await knex("shop_order_parcel as parcel")
    .join("shop_order", "shop_order.id", "parcel.shop_order_id")
    .where({ "parcel.id": parcelId })
    .first<{ order_id: string; fulfillment_id: string }>("order_id", "fulfillment_id")
  await container.resolve(Modules.LOCKING).execute(
    orderLock(parcel.order_id),
    async () => {
      const fulfillment = await knex("fulfillment")
        .where({ id: parcel.fulfillment_id })
        .whereNull("delivered_at")
        .first("id")
      if (!fulfillment) return
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({
        input: { orderId: parcel.order_id, fulfillmentId: parcel.fulfillment_id },
      })
    },
    { timeout: PATIENCE }
  )
}

/** What fails is left to the job: that the parcel was delivered stands all the same. */
export async function tryToMarkDelivered(
  container: MedusaContainer,
  parcelIds: readonly string[]
): Promise<void> {
  for (const id of parcelIds) {
    try {
      await markDelivered(container, id)
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(
        `Delivery of parcel ${id} was not noted and is tried again: ${errorWords(error)}`
      )
    }
  }
}
