import { groupOf } from "../product-subgroup.js"
import {
  sentOf,
  type LineQuantity,
  type ParcelStatus,
  type SentParcel,
} from "../shop-order/parcel.js"
import { afterSaleRefusals, type AfterSaleRefusal } from "./after-sale-refusal.js"

/** Why a buyer sends goods back. */
export const RETURN_REASONS = [
  "not_as_described",
  "damaged",
  "wrong_item",
  "spoiled",
  "changed_mind",
] as const
export type ReturnReason = (typeof RETURN_REASONS)[number]

/** What the market promises about goods that come back; an operator publishes it. */
export interface ReturnPolicy {
  /** Days of 24 hours after delivery. */
  readonly window_days: number
  /** Sub-groups whose goods are not taken back because of a changed mind. */
  readonly kept: readonly string[]
}

/** Fresh food, food that is eaten at once, drinks with alcohol, supplements, flowers and animals. */
export const RETURN_POLICY: ReturnPolicy = {
  window_days: 7,
  kept: ["I.1.a", "I.1.b", "I.3.a", "II.1", "III.1", "V.1", "V.2", "V.3"],
}

const DAY_MS = 86_400_000

/** The moment from which nothing can be asked to be sent back any more. */
export function returnUntil(deliveredAt: Date, { window_days } = RETURN_POLICY): Date {
  return new Date(deliveredAt.getTime() + window_days * DAY_MS)
}

/** Whose fault it is: the producer's goods, or a buyer who thought better of it. */
export function isProducersFault(reason: ReturnReason): boolean {
  return reason !== "changed_mind"
}

/** Who pays the way back. Refunding without a return costs nobody one. */
export function freightBearer(reason: ReturnReason): "producer" | "buyer" {
  return isProducersFault(reason) ? "producer" : "buyer"
}

/** True for goods of a sub-group that are only taken back when something is wrong with them. */
export function isKept(subgroup: string, { kept } = RETURN_POLICY): boolean {
  return groupOf(subgroup)?.code === "VI" || kept.includes(subgroup)
}

/** A line that reached the buyer, wholly or partly. */
export interface ReturnableLine {
  readonly line_id: string
  /** Of the product: "I.1.a". */
  readonly subgroup: string
  /** Pieces that were delivered and neither given back nor asked to be. */
  readonly returnable: number
}

export interface WantedReturn {
  readonly reason: ReturnReason
  readonly words: string | null
  readonly lines: readonly LineQuantity[]
}

/** What stands against sending these pieces back now. */
export function returnProblem(
  { reason, words, lines }: WantedReturn,
  known: readonly ReturnableLine[],
  { until, now }: { until: Date; now: Date }
): AfterSaleRefusal | null {
  if (now.getTime() >= until.getTime()) return afterSaleRefusals.returnWindowOver(until)
  if (isProducersFault(reason) && !words?.trim()) return afterSaleRefusals.returnWordsMissing()
  const unnamed = new Map(known.map((line) => [line.line_id, line]))
  for (const { line_id, quantity } of lines) {
    const line = unnamed.get(line_id)
    if (!line) return afterSaleRefusals.returnLineUnknown(line_id)
    unnamed.delete(line_id)
    if (!Number.isSafeInteger(quantity) || quantity < 0 || quantity > line.returnable) {
      return afterSaleRefusals.returnQuantityInvalid(line_id, quantity, line.returnable)
    }
    if (quantity > 0 && !isProducersFault(reason) && isKept(line.subgroup)) {
      return afterSaleRefusals.returnReasonRefused(line_id, reason)
    }
  }
  return lines.some(({ quantity }) => quantity > 0) ? null : afterSaleRefusals.returnEmpty()
}

/** A line with what became of its pieces. */
interface SentLine extends LineQuantity {
  readonly cancelled: number
  readonly given_quantity: number
}

/**
 * Pieces of a line that a buyer has and has not asked to send back.
 *
 * @param asked pieces of returns that are neither refused nor over
 */
export function returnableOf(
  { line_id, cancelled, given_quantity }: SentLine,
  parcels: readonly SentParcel[],
  asked: number
): number {
  const inParcels = (status: ParcelStatus) =>
    sentOf(parcels.filter((parcel) => parcel.status === status)).get(line_id) ?? 0
  const givenAfterwards = Math.max(0, given_quantity - cancelled - inParcels("returned"))
  return Math.max(0, inParcels("delivered") - givenAfterwards - asked)
}
