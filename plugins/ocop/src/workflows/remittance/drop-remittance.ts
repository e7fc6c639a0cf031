import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { lockRemittance } from "../../modules/cash-collection/remittances"
import { recordRemittanceDeed } from "./remittance-deed"
import { refuseRemittance, remittanceNotFound } from "./remittance-refusal"

export interface DropRemittanceInput {
  id: string
  actor: string
}

/** It has no undo: it is the workflow's only writing step. */
const dropRemittanceStep = createStep(
  "drop-remittance",
  async ({ id, actor }: DropRemittanceInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction(async (trx) => {
      const remittance = await lockRemittance(trx, id)
      if (!remittance) throw remittanceNotFound(id)
      if (remittance.status === "confirmed") {
        refuseRemittance("ocop.remittance_confirmed", "The statement is booked: it stays.")
      }
      await trx("courier_remittance_line").where({ remittance_id: id }).delete()
      await trx("courier_remittance").where({ id }).delete()
      const { carrier, reference, day } = remittance
      await recordRemittanceDeed(trx, id, "dropped", actor, { after: { carrier, reference, day } })
    })
    return new StepResponse({ id })
  }
)

/** Throws a draft away, so that it can be written anew. */
export const dropRemittanceWorkflow = createWorkflow(
  "drop-remittance",
  (input: DropRemittanceInput) => new WorkflowResponse(dropRemittanceStep(input))
)
