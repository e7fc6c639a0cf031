import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { trackingKey, type CollectionState, type Dong } from "@ocop/rules"

/** The cash of a parcel that leaves. */
export interface CollectionToOpen {
  parcel_id: string
  shop_order_id: string
  order_id: string
  producer_id: string
  carrier: string
  tracking_code: string | null
  amount: number
}

export interface CollectionRow {
  id: string
  parcel_id: string
  shop_order_id: string
  order_id: string
  amount: Dong
  state: CollectionState
}

/** Writes what is to be collected, once per parcel; what is there already stays as it is. */
export async function openCollections(
  trx: Knex.Transaction,
  parcels: readonly CollectionToOpen[]
): Promise<void> {
  if (!parcels.length) return
  await trx("cash_collection")
    .insert(
      parcels.map((parcel) => ({
        id: generateEntityId(undefined, "cash"),
        ...parcel,
        tracking_key: trackingKey(parcel.tracking_code),
        state: "due",
      }))
    )
    .onConflict()
    .ignore()
}

/** Writes how cash that was due ended at the door. @returns those that it changed: a repeat changes none */
export async function landCollections(
  trx: Knex.Transaction,
  parcelIds: readonly string[],
  state: "collected" | "refused",
  at: Date
): Promise<CollectionRow[]> {
  return trx("cash_collection")
    .whereIn("parcel_id", [...parcelIds])
    .where({ state: "due" })
    .update({ state, updated_at: at, [`${state}_at`]: at })
    .returning<CollectionRow[]>(["id", "parcel_id", "shop_order_id", "order_id", "amount", "state"])
}
