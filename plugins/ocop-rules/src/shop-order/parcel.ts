import { shopOrderRefusals, type ShopOrderRefusal } from "./shop-order-refusal.js"
import type { ShopOrderStatus } from "./shop-order-status.js"

/** "preparing" is claimed and not yet sent; its quantities are taken all the same. */
export type ParcelStatus = "preparing" | "shipped" | "delivered" | "returned"

export interface LineQuantity {
  readonly line_id: string
  readonly quantity: number
}

/** A line as it was bought. Pieces that were cancelled are not sent any more; none were without the number. */
export interface OrderedLine extends LineQuantity {
  readonly cancelled?: number
}

export interface SentParcel {
  readonly status: ParcelStatus
  readonly lines: readonly LineQuantity[]
}

/** Pieces of each line that are in no parcel yet, in the order of the lines; lines with none are left out. */
export function leftToShip(
  lines: readonly OrderedLine[],
  parcels: readonly SentParcel[]
): LineQuantity[] {
  const sent = sentOf(parcels)
  return lines
    .map(({ line_id, quantity, cancelled = 0 }) => ({
      line_id,
      quantity: quantity - cancelled - (sent.get(line_id) ?? 0),
    }))
    .filter(({ quantity }) => quantity > 0)
}

/** Pieces of each line that are in a parcel, whatever became of it. */
export function sentOf(parcels: readonly SentParcel[]): Map<string, number> {
  const sent = new Map<string, number>()
  for (const { line_id, quantity } of parcels.flatMap((parcel) => parcel.lines)) {
    sent.set(line_id, (sent.get(line_id) ?? 0) + quantity)
  }
  return sent
}

/** What stands against putting these pieces into a parcel. Lines with 0 pieces are not asked about. */
export function parcelProblem(
  wanted: readonly LineQuantity[],
  lines: readonly OrderedLine[],
  parcels: readonly SentParcel[]
): ShopOrderRefusal | null {
  const left = new Map(leftToShip(lines, parcels).map((line) => [line.line_id, line.quantity]))
  const known = new Set(lines.map(({ line_id }) => line_id))
  for (const { line_id, quantity } of wanted) {
    if (!known.delete(line_id)) return shopOrderRefusals.parcelLineUnknown(line_id)
    const most = left.get(line_id) ?? 0
    if (!Number.isSafeInteger(quantity) || quantity < 0 || quantity > most) {
      return shopOrderRefusals.parcelQuantityInvalid(line_id, quantity, most)
    }
  }
  const empty = wanted.every(({ quantity }) => quantity === 0)
  return empty ? shopOrderRefusals.parcelEmpty() : null
}

/**
 * Where a packed shop order stands by its parcels: "packed" while something is still to be sent, "shipped"
 * while a parcel is on its way, then "delivered", or "returned" when not one of them reached the buyer.
 */
export function statusOfParcels(
  lines: readonly OrderedLine[],
  parcels: readonly SentParcel[]
): Extract<ShopOrderStatus, "packed" | "shipped" | "delivered" | "returned"> {
  if (leftToShip(lines, parcels).length || parcels.some(({ status }) => status === "preparing")) {
    return "packed"
  }
  if (parcels.some(({ status }) => status === "shipped")) return "shipped"
  return parcels.some(({ status }) => status === "delivered") ? "delivered" : "returned"
}

/** True when something has left and something has not. */
export function isPartlyShipped(
  lines: readonly OrderedLine[],
  parcels: readonly SentParcel[]
): boolean {
  const left = parcels.filter(({ status }) => status !== "preparing")
  return left.length > 0 && leftToShip(lines, left).length > 0
}
