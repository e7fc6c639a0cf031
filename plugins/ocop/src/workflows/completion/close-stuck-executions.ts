import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A completion holds its cart's lock for two minutes at most. */
const LONGEST = "2 minutes"

const CLOSED = `state = 'failed', execution = jsonb_set(execution, '{state}', '"failed"'), updated_at = now()`
const OPEN = "workflow_id = 'complete-cart' and state not in ('done', 'failed', 'reverted')"

/**
 * Medusa keeps a row of each run of `completeCartWorkflow`; that of a killed process would say for ever that it is going
 * on. What it wrote is undone by its attempt.
 */
export async function closeStuckExecutions(knex: Knex): Promise<void> {
  await knex.raw(
    `update workflow_execution set ${CLOSED} where ${OPEN} and created_at < now() - ?::interval`,
    [LONGEST]
  )
}

/** The same for a run whose process lives, and has given it up. */
export async function closeExecution(knex: Knex, transactionId: string): Promise<void> {
  await knex.raw(`update workflow_execution set ${CLOSED} where ${OPEN} and transaction_id = ?`, [
    transactionId,
  ])
}
