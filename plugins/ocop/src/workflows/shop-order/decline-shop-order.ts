import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import { declineProblem, shopOrderRefusals, shopOrderStep, type DeclineReason } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { tryToApplyRefund } from "./apply-refund"
import {
  changeShopOrder,
  refuseShopOrder,
  type ShopOrderActor,
  type ShopOrderOf,
} from "./change-shop-order"
import { endPart } from "./end-part"

export interface DeclineShopOrderInput extends ShopOrderOf {
  reason: DeclineReason
  /** The producer's own, for the buyer to read. */
  words: string | null
  actor: ShopOrderActor
}

/** It has no undo: what was declined stays so, and what did not follow is made up for by a job. */
const declineShopOrderStep = createStep(
  "decline-shop-order",
  async ({ reason, words, actor, ...which }: DeclineShopOrderInput, { container }) => {
    const problem = declineProblem(reason, words)
    if (problem) refuseShopOrder(problem)
    const now = container.resolve(CLOCK_MODULE).now()
    const ended = await changeShopOrder(container, which, async (trx, locked) => {
      const { id, order_id, status } = locked.shop_order
      const step = shopOrderStep(status, "decline")
      if (step.kind === "refused") {
        refuseShopOrder(shopOrderRefusals.statusConflict(status, "decline"))
      }
      if (step.kind === "done") return { id, order_id, refund_id: null }
      const ending = { status: "declined" as const, reason, words: words || null, actor, now }
      return { id, order_id, refund_id: await endPart(trx, locked, ending) }
    })
    if (ended.refund_id) await tryToApplyRefund(container, ended.refund_id)
    return new StepResponse(ended)
  }
)

/** A producer declines its part: its stock is free again, and that part alone is given back (SPEC U8). */
export const declineShopOrderWorkflow = createWorkflow(
  "decline-shop-order",
  (input: DeclineShopOrderInput) => {
    const ended = declineShopOrderStep(input)
    emitEventStep({
      eventName: "shop_order.changed",
      data: transform({ ended }, ({ ended: { id, order_id } }) => ({ id, order_id })),
    })
    return new WorkflowResponse(ended)
  }
)
