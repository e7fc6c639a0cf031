import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { refusals } from "@ocop/rules"
import { setTimeout as pause } from "node:timers/promises"
import { assertNotTooLate } from "../checkout/assert-not-too-late"
import { refuse } from "../steps/refuse"
import { completionState } from "./placed-order"
import { runCompletion } from "./run-completion"
import { turnstile } from "./turnstile"
import { undoAttempt } from "./undo-attempt"

/** As long as Medusa waits for a cart's lock. */
const TURNS = 120
const TURN_MS = 250

/**
 * So many completions at a time in one process. Hundreds at once share ten connections to the database, and each is
 * so slow that its engine gives up; one after the other they are quick.
 */
const inTurn = turnstile(8)

/** Carts whose completion this process is busy with, and who waits for it. */
const underWay = new Map<string, Promise<string>>()

/**
 * The one way in which a cart becomes an order, for whoever asks and however often: every honest repeat gets the
 * order there is. Requests of one process share one run; a run elsewhere is waited for; what a killed process left
 * is undone first.
 *
 * @returns the order's id, once it is whole
 * @throws what Medusa's `completeCartWorkflow` fails with, when there is no order after it and another try would not help
 */
export function completeCartOnce(container: MedusaContainer, cartId: string): Promise<string> {
  const running = underWay.get(cartId) ?? run(container, cartId)
  if (!underWay.has(cartId)) {
    underWay.set(cartId, running)
    const forget = () => underWay.delete(cartId)
    void running.then(forget, forget)
  }
  return running
}

async function run(container: MedusaContainer, cartId: string): Promise<string> {
  let failure: unknown
  for (let turn = 0; turn < TURNS; turn++) {
    const { order_id, attempt_id, is_abandoned } = await completionState(container, cartId)
    if (order_id) return order_id
    if (failure && !attempt_id && !passes(failure)) throw told(failure)
    if (attempt_id) {
      const isUndone = is_abandoned && (await undoAttempt(container, attempt_id))
      if (!isUndone) await pause(TURN_MS)
    } else {
      if (failure) await pause(TURN_MS)
      failure = await failureOf(inTurn(() => begin(container, cartId)))
    }
  }
  throw failure ? told(failure) : refuse(refusals.completionBusy(cartId))
}

/** Who comes too late for the last goods, or the last use of a code, learns it before an order is made for them, and undone. */
async function begin(container: MedusaContainer, cartId: string): Promise<void> {
  await assertNotTooLate(container, cartId)
  await runCompletion(container, cartId)
}

async function failureOf(running: Promise<unknown>): Promise<unknown> {
  try {
    await running
    return undefined
  } catch (error) {
    return error
  }
}

/** Somebody was quicker to use a code, between the look at the cart and its order: Medusa says so in words only. */
function told(failure: unknown): unknown {
  const isUsedUp = /^Promotion usage exceeds the/.test((failure as Error).message)
  return isUsedUp ? refuse(refusals.discountChanged()) : failure
}

const LOCKED =
  /acquir(e|ing) lock|exceeded for saving checkpoint|ux_order_cart_cart|ux_order_payment_collection/i
/** PostgreSQL: serialization failure, deadlock, lock not available. */
const PASSING = ["40001", "40P01", "55P03"]

/** Whether somebody else was merely quicker, or had what we need for a moment. */
function passes(error: unknown): boolean {
  const { code, message = "" } = error as { code?: string; message?: string }
  return (
    PASSING.includes(code ?? "") ||
    code === "ocop.completion_busy" ||
    LOCKED.test(message) ||
    (error as MedusaError).type === MedusaError.Types.CONFLICT
  )
}
