import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import {
  cancelledAmount,
  cancelProblem,
  dong,
  isAllCancelled,
  leftToShip,
  statusOfParcels,
  type Canceller,
  type DeclineReason,
  type LineQuantity,
} from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import type { LockedShopOrder } from "../../modules/shop-order/locked-shop-order"
import { cancelPieces, setShopOrderStatus } from "../../modules/shop-order/set-shop-order"
import { tryToApplyRefund } from "../shop-order/apply-refund"
import {
  changeShopOrder,
  recordShopOrderDeed,
  refuseShopOrder,
  type ShopOrderActor,
  type ShopOrderOf,
} from "../shop-order/change-shop-order"
import { endPart } from "../shop-order/end-part"
import { orderNumber } from "../shop-order/order-facts"
import { openPartRefund } from "./open-part-refund"
import { tryToPayRefund } from "./pay-refund"

export interface CancelLinesInput extends ShopOrderOf {
  by: Canceller
  actor: ShopOrderActor
  /** Chosen by whoever asks: a repeat with the same key cancels nothing more. */
  key: string
  /** Without: all that has not left. */
  lines?: readonly LineQuantity[]
  reason: DeclineReason | null
  words: string | null
}

/** It has no undo: what was called off stays so, and what did not follow is made up for by a job. */
const cancelLinesStep = createStep(
  "cancel-lines",
  async (input: CancelLinesInput, { container }) => {
    const now = container.resolve(CLOCK_MODULE).now()
    const changed = await changeShopOrder(container, input, async (trx, locked) => {
      const { id, order_id } = locked.shop_order
      return { id, order_id, refund_id: await cancelLines(trx, locked, input, now) }
    })
    if (changed.refund_id) {
      await tryToApplyRefund(container, changed.refund_id)
      await tryToPayRefund(container, changed.refund_id)
    }
    return new StepResponse(changed)
  }
)

/** @returns the refund it opened; null for a repeat */
async function cancelLines(
  trx: Knex.Transaction,
  locked: LockedShopOrder,
  input: CancelLinesInput,
  now: Date
): Promise<string | null> {
  const { shop_order, lines, parcels, refunds } = locked
  const source = `lines:${shop_order.id}:${input.key}`
  const isSo = shop_order.status === "cancelled" && !input.lines
  if (isSo || refunds.some((refund) => refund.source === source)) return null
  const left = leftToShip(lines, parcels)
  const asked = input.lines ?? left
  const known = lines.map(({ line_id }) => line_id)
  const problem = cancelProblem(input.by, shop_order.status, asked, left, known)
  if (problem) refuseShopOrder(problem)
  const wanted = asked.filter(({ quantity }) => quantity > 0)
  const { actor, reason, words, by } = input
  if (isAllCancelled(wanted, left, parcels)) {
    const ending = { status: "cancelled" as const, reason, words, actor, now }
    return endPart(trx, locked, { ...ending, requested_by: by, source })
  }
  return cancelSome(trx, locked, wanted, { ...input, source, now })
}

async function cancelSome(
  trx: Knex.Transaction,
  locked: LockedShopOrder,
  wanted: readonly LineQuantity[],
  { by, actor, words, source, now }: CancelLinesInput & { source: string; now: Date }
): Promise<string> {
  const { shop_order, lines, parcels } = locked
  const refund = await openPartRefund(trx, locked, {
    reason: "line_cancelled",
    requested_by: by,
    words,
    source,
    lines: wanted.map(({ line_id, quantity }) => {
      const line = lines.find((one) => one.line_id === line_id)!
      return { line_id, quantity, amount: cancelledAmount(line, quantity) }
    }),
    shipping: dong(0),
    reached: false,
  })
  await cancelPieces(trx, wanted)
  for (const { line_id, quantity } of wanted) {
    const line = lines.find((one) => one.line_id === line_id)!
    Object.assign(line, { cancelled: line.cancelled + quantity })
  }
  const status = parcels.length ? statusOfParcels(lines, parcels) : shop_order.status
  if (status !== shop_order.status) await setShopOrderStatus(trx, shop_order.id, status, now)
  const pieces = wanted.reduce((sum, { quantity }) => sum + quantity, 0)
  await recordShopOrderDeed(trx, locked, "lines_cancelled", actor, {
    after: { status, pieces, refund: refund.amount, refund_state: refund.state },
    reason: words,
  })
  if (by !== "producer") {
    const { id, order_id, producer_id } = shop_order
    const number = await orderNumber(trx, order_id)
    const data = { number, total: refund.amount }
    const kind = "order_lines_cancelled"
    await tellProducers(trx, [{ producer_id, kind, subject_id: id, round: refund.id, data }])
  }
  return refund.id
}

/**
 * Something of a part that has not left is called off, by its buyer, its producer or an operator (SPEC RF1–RF5).
 * All of it called off ends the part.
 */
export const cancelLinesWorkflow = createWorkflow("cancel-lines", (input: CancelLinesInput) => {
  const changed = cancelLinesStep(input)
  emitEventStep({
    eventName: "shop_order.changed",
    data: transform({ changed }, ({ changed: { id, order_id } }) => ({ id, order_id })),
  })
  return new WorkflowResponse(changed)
})
