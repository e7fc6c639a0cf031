import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { abandonedAttempts } from "../../modules/completion/attempts"
import { closeCartsOfOrders } from "./close-carts-of-orders"
import { closeStuckExecutions } from "./close-stuck-executions"
import { freeStrayReservations } from "./free-reservations"
import { undoAttempt } from "./undo-attempt"

/**
 * Puts right what killed processes left of completions. Runs when a process starts and every minute; harmless at any
 * time and in several processes, because it touches only what nobody can be at.
 */
export async function recoverCompletions(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const id of await abandonedAttempts(knex)) await undoAttempt(container, id)
  await closeCartsOfOrders(knex)
  await knex.transaction((trx) => freeStrayReservations(trx))
  await closeStuckExecutions(knex)
}
