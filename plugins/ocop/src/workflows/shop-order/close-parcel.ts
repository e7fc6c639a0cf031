import type { MedusaContainer } from "@medusajs/framework/types"
import { statusOfParcels } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { setParcelStatus, setShopOrderStatus } from "../../modules/shop-order/set-shop-order"
import { openCash } from "../cash/open-cash"
import { changeShopOrder, recordShopOrderDeed, type ShopOrderActor } from "./change-shop-order"

export interface ParcelToClose {
  shop_order_id: string
  parcel_id: string
  fulfillment_id: string
  actor: ShopOrderActor
}

/** Writes that a claimed parcel has left with Medusa's fulfilment; the shop order's state follows (SPEC U6). */
export async function closeParcel(
  container: MedusaContainer,
  { shop_order_id, parcel_id, fulfillment_id, actor }: ParcelToClose
): Promise<void> {
  const now = container.resolve(CLOCK_MODULE).now()
  await changeShopOrder(container, { shop_order_id }, async (trx, locked) => {
    const { lines, parcels, shop_order } = locked
    const parcel = parcels.find(({ id }) => id === parcel_id)
    if (parcel?.status !== "preparing") return
    await setParcelStatus(trx, [parcel_id], "shipped", now, fulfillment_id)
    await openCash(trx, [parcel_id])
    const status = statusOfParcels(
      lines,
      parcels.map((one) => (one.id === parcel_id ? { ...one, status: "shipped" as const } : one))
    )
    if (status !== shop_order.status) {
      await setShopOrderStatus(trx, shop_order_id, status, now)
    }
    await recordShopOrderDeed(trx, locked, "parcel_shipped", actor, {
      after: { status, parcel: parcel.number, amount: parcel.amount },
    })
  })
}
