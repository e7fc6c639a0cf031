import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import { shopOrderRefusals, statusOfParcels } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import type { LockedShopOrder, ParcelRow } from "../../modules/shop-order/locked-shop-order"
import { setParcelStatus, setShopOrderStatus } from "../../modules/shop-order/set-shop-order"
import { tryToCaptureCash } from "../cash/capture-cash"
import { landCash } from "../cash/land-cash"
import { refundReturnedParcel } from "../refund/refund-returned-parcel"
import { tryToApplyRefund } from "./apply-refund"
import {
  changeShopOrder,
  recordShopOrderDeed,
  refuseShopOrder,
  type ShopOrderActor,
  type ShopOrderOf,
} from "./change-shop-order"
import { tryToMarkDelivered } from "./mark-delivered"

export interface LandParcelsInput extends ShopOrderOf {
  outcome: "delivered" | "returned"
  /** Without one: all that are on their way. */
  parcel_id?: string
  actor: ShopOrderActor
}

/** It has no undo: where a parcel came to is a fact, and Medusa's side of it is made up for by a job. */
const landParcelsStep = createStep(
  "land-parcels",
  async (input: LandParcelsInput, { container }) => {
    const now = container.resolve(CLOCK_MODULE).now()
    const landed = await changeShopOrder(container, input, async (trx, locked) => {
      const { id, order_id } = locked.shop_order
      const parcels = parcelsToLand(locked, input)
      const { refunds, cash } = parcels.length
        ? await landParcels(trx, locked, parcels, input, now)
        : { refunds: [], cash: [] }
      return { id, order_id, parcels: parcels.map((parcel) => parcel.id), refunds, cash }
    })
    for (const refund of landed.refunds) await tryToApplyRefund(container, refund)
    await tryToCaptureCash(container, landed.cash)
    if (input.outcome === "delivered") await tryToMarkDelivered(container, landed.parcels)
    return new StepResponse(landed)
  }
)

/** Those that are on their way. None when what is asked for is so already. */
function parcelsToLand(
  { shop_order, parcels }: LockedShopOrder,
  { parcel_id, outcome }: LandParcelsInput
): ParcelRow[] {
  const named = parcels.filter(({ id }) => !parcel_id || id === parcel_id)
  if (parcel_id && !named.length) refuseShopOrder(shopOrderRefusals.parcelNotFound(parcel_id))
  const onTheWay = named.filter(({ status }) => status === "shipped")
  const isSo = named.some(({ status }) => status === outcome)
  if (!onTheWay.length && !isSo) {
    const action = outcome === "delivered" ? "deliver" : "return"
    refuseShopOrder(shopOrderRefusals.statusConflict(shop_order.status, action))
  }
  return onTheWay
}

/** @returns the refunds it opened, one for each parcel that came back, and the cash that was collected */
async function landParcels(
  trx: Knex.Transaction,
  locked: LockedShopOrder,
  landing: readonly ParcelRow[],
  { outcome, actor }: LandParcelsInput,
  now: Date
): Promise<{ refunds: string[]; cash: string[] }> {
  const { lines, parcels, shop_order } = locked
  const ids = landing.map(({ id }) => id)
  await setParcelStatus(trx, ids, outcome, now)
  const status = statusOfParcels(
    lines,
    parcels.map((one) => (ids.includes(one.id) ? { ...one, status: outcome } : one))
  )
  if (status !== shop_order.status) await setShopOrderStatus(trx, shop_order.id, status, now)
  for (const { number, amount } of landing) {
    await recordShopOrderDeed(trx, locked, `parcel_${outcome}`, actor, {
      after: { status, parcel: number, amount },
    })
  }
  const cash = await landCash(trx, {
    shop_order_id: shop_order.id,
    parcel_ids: ids,
    outcome,
    status,
    at: now,
  })
  const refunds: string[] = []
  for (const parcel of outcome === "returned" ? landing : []) {
    refunds.push(await refundReturnedParcel(trx, locked, parcel, actor))
  }
  return { refunds, cash }
}

/** Parcels reached the buyer or came back; what came back is given back, that parcel alone (SPEC U6, U8). */
export const landParcelsWorkflow = createWorkflow("land-parcels", (input: LandParcelsInput) => {
  const landed = landParcelsStep(input)
  emitEventStep({
    eventName: "shop_order.changed",
    data: transform({ landed }, ({ landed: { id, order_id } }) => ({ id, order_id })),
  })
  return new WorkflowResponse(landed)
})
