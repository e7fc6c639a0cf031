import { createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { dropParcel } from "../../modules/shop-order/set-shop-order"
import { tryToApplyRefund } from "./apply-refund"
import { closeParcel } from "./close-parcel"
import { tryToMarkDelivered } from "./mark-delivered"

/** Younger ones are being worked on. */
const OLDER_THAN = "2 minutes"

const actor = { actor_type: "system" as const, actor_id: "finish-shop-orders" }

interface AbandonedParcel {
  parcel_id: string
  shop_order_id: string
  order_id: string
  fulfillment_id: string | null
  shipped_at: Date | null
}

/** Ends what a killed process, or a failure on Medusa's side, left half done: refunds, parcels, deliveries. */
export async function finishShopOrders(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const refunds = await knex("shop_order_refund")
    .whereNull("applied_at")
    .whereRaw("created_at < now() - ?::interval", [OLDER_THAN])
    .select<{ id: string }[]>("id")
  for (const { id } of refunds) await tryToApplyRefund(container, id)

  const abandoned = await knex("shop_order_parcel as parcel")
    .join("shop_order", "shop_order.id", "parcel.shop_order_id")
    .joinRaw(
      "left join fulfillment on fulfillment.metadata->>'shop_order_parcel_id' = parcel.id and fulfillment.canceled_at is null and fulfillment.deleted_at is null and fulfillment.created_at >= parcel.created_at"
    )
    .where("parcel.status", "preparing")
    .whereRaw("parcel.created_at < now() - ?::interval", [OLDER_THAN])
    .select<AbandonedParcel[]>({
      parcel_id: "parcel.id",
      shop_order_id: "parcel.shop_order_id",
      order_id: "shop_order.order_id",
      fulfillment_id: "fulfillment.id",
      shipped_at: "fulfillment.shipped_at",
    })
  for (const parcel of abandoned) await finishParcel(container, parcel)

  const delivered = await knex("shop_order_parcel as parcel")
    .join("fulfillment", "fulfillment.id", "parcel.fulfillment_id")
    .where("parcel.status", "delivered")
    .whereNull("fulfillment.delivered_at")
    .whereRaw("parcel.delivered_at < now() - ?::interval", [OLDER_THAN])
    .select<{ id: string }[]>("parcel.id")
  await tryToMarkDelivered(
    container,
    delivered.map(({ id }) => id)
  )
}

/** With a fulfilment the parcel has left the stock, so it goes on; without one its pieces are free again. */
async function finishParcel(container: MedusaContainer, parcel: AbandonedParcel): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { parcel_id, shop_order_id, order_id, fulfillment_id, shipped_at } = parcel
  if (!fulfillment_id) {
    await knex.transaction((trx) => dropParcel(trx, parcel_id))
    return
  }
  if (!shipped_at) {
    const items = await knex("shop_order_parcel_line as piece")
      .join("shop_order_line as line", "line.id", "piece.line_id")
      .where({ "piece.parcel_id": parcel_id })
      .select<{ id: string; quantity: number }[]>({
        id: "line.order_line_item_id",
        quantity: "piece.quantity",
      })
    await createOrderShipmentWorkflow(container).run({
      input: { order_id, fulfillment_id, items, no_notification: true },
    })
  }
  await closeParcel(container, { shop_order_id, parcel_id, fulfillment_id, actor })
}
