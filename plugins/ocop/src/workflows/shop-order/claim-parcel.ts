import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import type { ShipShopOrderBody } from "@ocop/contract"
import {
  leftToShip,
  parcelAmount,
  parcelProblem,
  shopOrderRefusals,
  shopOrderStep,
} from "@ocop/rules"
import type { LockedShopOrder } from "../../modules/shop-order/locked-shop-order"
import { claimParcel, dropParcel } from "../../modules/shop-order/set-shop-order"
import {
  changeShopOrder,
  refuseShopOrder,
  type ShopOrderActor,
  type ShopOrderOf,
} from "./change-shop-order"
import { parcelRoute, type ParcelRoute } from "./order-facts"

export interface ShipShopOrderInput extends ShopOrderOf, ShipShopOrderBody {
  actor: ShopOrderActor
}

/** A parcel that is claimed; `repeated` when its key was used before, and nothing is left to be done here. */
export interface ClaimedParcel extends ParcelRoute {
  parcel_id: string
  order_id: string
  shop_order_id: string
  repeated: boolean
  tracking_code: string | null
  /** Medusa's order lines. */
  items: { id: string; quantity: number }[]
}

/**
 * Takes the pieces of a parcel in one transaction, before Medusa is asked for a fulfilment: two members who
 * send at once take them one after the other, and a repeat finds the parcel by its key. Undone, the pieces are
 * free again.
 */
export const claimParcelStep = createStep(
  "claim-parcel",
  async (input: ShipShopOrderInput, { container }) => {
    const claimed = await changeShopOrder(
      container,
      input,
      async (trx, locked): Promise<ClaimedParcel> => {
        const { id, order_id, producer_id, status, total } = locked.shop_order
        const route = await parcelRoute(trx, order_id, producer_id)
        const known = locked.parcels.find(({ request_key }) => request_key === input.key)
        const place = { ...route, order_id, shop_order_id: id, tracking_code: input.tracking_code }
        if (known) return { ...place, parcel_id: known.id, repeated: true, items: [] }
        if (shopOrderStep(status, "ship").kind !== "go") {
          refuseShopOrder(shopOrderRefusals.statusConflict(status, "ship"))
        }
        const pieces = piecesOf(input, locked)
        const parcel_id = await claimParcel(
          trx,
          {
            shop_order_id: id,
            number: locked.parcels.length + 1,
            request_key: input.key,
            amount: parcelAmount({ lines: locked.lines, total }, locked.parcels, pieces),
            carrier: input.carrier,
            tracking_code: input.tracking_code || null,
          },
          pieces
        )
        const orderLine = new Map(
          locked.lines.map((line) => [line.line_id, line.order_line_item_id])
        )
        const items = pieces.map(({ line_id, quantity }) => ({
          id: orderLine.get(line_id) ?? "",
          quantity,
        }))
        return { ...place, parcel_id, repeated: false, items }
      }
    )
    return new StepResponse(claimed, claimed.repeated ? null : claimed.parcel_id)
  },
  async (parcelId, { container }) => {
    if (parcelId) {
      const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await knex.transaction((trx) => dropParcel(trx, parcelId))
    }
  }
)

/** What was asked for, or all that is left. */
function piecesOf({ lines: asked }: ShipShopOrderInput, { lines, parcels }: LockedShopOrder) {
  const wanted = asked ?? leftToShip(lines, parcels)
  const problem = parcelProblem(wanted, lines, parcels)
  if (problem) refuseShopOrder(problem)
  return wanted.filter(({ quantity }) => quantity > 0)
}
