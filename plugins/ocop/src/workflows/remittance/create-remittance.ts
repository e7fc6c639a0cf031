import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { CreateRemittanceBody } from "@ocop/contract"
import { insertRemittance } from "../../modules/cash-collection/remittances"
import { recordRemittanceDeed } from "./remittance-deed"
import { refuseRemittance } from "./remittance-refusal"

export interface CreateRemittanceInput extends CreateRemittanceBody {
  actor: string
}

/** It has no undo: it is the workflow's only writing step. */
const createRemittanceStep = createStep(
  "create-remittance",
  async ({ actor, ...statement }: CreateRemittanceInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const id = await knex.transaction(async (trx) => {
      const kept = await insertRemittance(trx, { ...statement, created_by: actor })
      if (!kept) {
        refuseRemittance(
          "ocop.remittance_known",
          `Statement ${statement.reference} of ${statement.carrier} is there already. Open that one.`
        )
      }
      const { carrier, reference, day, lines } = statement
      await recordRemittanceDeed(trx, kept, "created", actor, {
        after: { carrier, reference, day, lines: lines.length },
      })
      return kept
    })
    return new StepResponse({ id })
  }
)

/** Keeps a courier's statement as a draft, once per courier and reference; nothing is booked. */
export const createRemittanceWorkflow = createWorkflow(
  "create-remittance",
  (input: CreateRemittanceInput) => new WorkflowResponse(createRemittanceStep(input))
)
