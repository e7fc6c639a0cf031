import { completeCartWorkflowId } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { COMPLETION_MODULE } from "../../modules/completion"
import { closeExecution } from "./close-stuck-executions"

/**
 * Runs Medusa's `completeCartWorkflow` once. Its engine gives up when it can't write down in time how far it has come
 * (three tries, half a second), and then it neither goes on nor undoes all that it did. Its steps are in this process
 * and have ended by then, so such a run is taken for what it is: cut off, like that of a killed process.
 *
 * @throws what a step failed with, and CONFLICT when the engine gave up
 */
export async function runCompletion(container: MedusaContainer, cartId: string): Promise<void> {
  const transactionId = generateEntityId(undefined, "cmprun")
  const failure = await failureOf(container, cartId, transactionId)
  const isCutOff = await container.resolve(COMPLETION_MODULE).abandon(cartId, transactionId)
  if (isCutOff) {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await closeExecution(knex, transactionId)
  }
  if (failure) throw failure
  if (isCutOff) throw cutOff(cartId, "it did not end")
}

/** What a step failed with. What the engine itself throws says nothing of the cart. */
async function failureOf(container: MedusaContainer, cartId: string, transactionId: string) {
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  try {
    const { errors } = await engine.run(completeCartWorkflowId, {
      input: { id: cartId },
      transactionId,
      throwOnError: false,
    })
    return errors?.[0]?.error
  } catch (error) {
    return cutOff(cartId, String(error))
  }
}

const cutOff = (cartId: string, because: string) =>
  new MedusaError(MedusaError.Types.CONFLICT, `The completion of ${cartId} was cut off: ${because}`)
