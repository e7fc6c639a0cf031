import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { isTimedOut, shopOrderRefusals, shopOrderStep } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { setShopOrderStatus } from "../../modules/shop-order/set-shop-order"
import {
  changeShopOrder,
  recordShopOrderDeed,
  refuseShopOrder,
  type ShopOrderActor,
  type ShopOrderOf,
} from "./change-shop-order"

export interface MoveShopOrderInput extends ShopOrderOf {
  action: "accept" | "pack"
  actor: ShopOrderActor
}

/** It has no undo: it is the workflow's only writing step. */
const moveShopOrderStep = createStep(
  "move-shop-order",
  async ({ action, actor, ...which }: MoveShopOrderInput, { container }) => {
    const now = container.resolve(CLOCK_MODULE).now()
    const changed = await changeShopOrder(container, which, async (trx, locked) => {
      const { id, order_id, status, accept_by } = locked.shop_order
      const step = shopOrderStep(status, action)
      if (step.kind === "refused") refuseShopOrder(shopOrderRefusals.statusConflict(status, action))
      if (step.kind === "done") return { id, order_id }
      if (action === "accept" && isTimedOut(accept_by, now)) {
        refuseShopOrder(shopOrderRefusals.timedOut(accept_by))
      }
      await setShopOrderStatus(trx, id, step.to, now)
      await recordShopOrderDeed(trx, locked, step.to, actor, { after: { status: step.to } })
      return { id, order_id }
    })
    return new StepResponse(changed)
  }
)

/** A producer accepts its part, or says that it is packed. A repeat changes nothing (SPEC U1, U2). */
export const moveShopOrderWorkflow = createWorkflow(
  "move-shop-order",
  (input: MoveShopOrderInput) => {
    const changed = moveShopOrderStep(input)
    emitEventStep({ eventName: "shop_order.changed", data: changed })
    return new WorkflowResponse(changed)
  }
)
