import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusals } from "@ocop/rules"
import { COMPLETION_MODULE } from "../../modules/completion"
import { assertCardHeld } from "../checkout/assert-card-held"
import { assertCartComplete } from "../checkout/assert-cart-complete"
import type { CompletableCart } from "../checkout/completable-cart"
import { isPlaced } from "../completion/placed-order"
import { undoAttempt } from "../completion/undo-attempt"
import { refuse } from "../steps/refuse"

/**
 * The last "no" before an order is made and money is moved, and from here on the journal says that the cart is being
 * completed. Runs again on a repeated completion. Its compensation is among the last: by then Medusa has taken back all
 * that it knows of. Of steps that ran side by side it may not know that they ended (its checkpoints overtake each
 * other), so what is left of them is undone as if it had been killed.
 */
completeCartWorkflow.hooks.validate(
  async ({ cart }, { container, transactionId }) => {
    if (cart.completed_at && (await isPlaced(container, cart.id))) {
      return new StepResponse(undefined) // the order exists; the workflow returns it
    }
    await assertCartComplete(container, cart)
    await assertCardHeld(container, cart as CompletableCart)
    const beginning = await container.resolve(COMPLETION_MODULE).begin(cart.id, transactionId)
    if (beginning.kind === "busy") refuse(refusals.completionBusy(cart.id))
    return new StepResponse(undefined, beginning.kind === "begun" ? cart.id : undefined)
  },
  async (cartId: string | undefined, { container }) => {
    const attemptId = cartId && (await container.resolve(COMPLETION_MODULE).fail(cartId))
    if (attemptId) await undoAttempt(container, attemptId, { isCompensated: true })
  }
)
