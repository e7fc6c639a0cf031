import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { unpaidUntil } from "@ocop/rules"
import { lockRequest } from "../../modules/bank-transfer/locked-request"
import { releaseMatched, setRequest } from "../../modules/bank-transfer/set-transfer"
import { CLOCK_MODULE } from "../../modules/clock"
import { finishPlacedOrder } from "./finish-placed-order"
import { owedPayment } from "./owed-payment"

/** Ends what a killed process left half done: orders paid and not captured, money whose order went away. */
export async function finishTransfers(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const uncaptured = await knex("transfer_request")
    .whereNotNull("paid_at")
    .whereNull("captured_at")
    .whereNull("ended_at")
    .whereNotNull("order_id")
    .select<{ order_id: string }[]>("order_id")
  for (const { order_id } of uncaptured) await finishPlacedOrder(container, order_id)

  const { rows } = await knex.raw<{ rows: { reference: string }[] }>(FORSAKEN)
  for (const { reference } of rows) await releaseForsaken(container, reference)
}

/** Money that counts for an order that was cancelled unpaid, or that was never placed. */
const FORSAKEN = `
  select distinct request.reference from transfer_request request
  join bank_transfer transfer on transfer.reference = request.reference and transfer.matched_amount > 0
  left join payment_session session on session.id = request.payment_session_id
  left join "order" on "order".id = request.order_id
  where request.order_id is null
    or (request.paid_at is null and (request.ended_at is not null or "order".status = 'canceled'))`

async function releaseForsaken(container: MedusaContainer, reference: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  await knex.transaction(async (trx) => {
    const request = await lockRequest(trx, { reference })
    if (!request) return
    const { state } = await owedPayment(trx, request)
    const stillToCome =
      !request.order_id && state !== "ended" && now < unpaidUntil(request.created_at)
    if (stillToCome || (request.order_id && request.paid_at)) return
    await setRequest(trx, reference, { ended_at: request.ended_at ?? now })
    await releaseMatched(trx, reference, now)
  })
}
