import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  openCollections,
  type CollectionToOpen,
} from "../../modules/cash-collection/set-collections"

/** Notes the cash that couriers collect for these parcels: none where another way was chosen, or nothing is due. */
export async function openCash(trx: Knex.Transaction, parcelIds: readonly string[]): Promise<void> {
  const parcels = await trx("shop_order_parcel as parcel")
    .join("shop_order as part", "part.id", "parcel.shop_order_id")
    .whereIn("parcel.id", [...parcelIds])
    .where({ "part.payment_method": "cod" })
    .where("parcel.amount", ">", 0)
    .select<CollectionToOpen[]>({
      parcel_id: "parcel.id",
      shop_order_id: "part.id",
      order_id: "part.order_id",
      producer_id: "part.producer_id",
      carrier: "parcel.carrier",
      tracking_code: "parcel.tracking_code",
      amount: "parcel.amount",
    })
  await openCollections(trx, parcels)
}
