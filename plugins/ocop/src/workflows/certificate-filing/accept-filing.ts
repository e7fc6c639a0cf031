import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import type { Gazetteer } from "@ocop/rules"
import { ORIGIN_MODULE } from "../../modules/origin"
import { withRegister } from "../certificate-import/register-lock"
import { refuseTakenNumber } from "../certificate/assert-correctable"
import { acceptInTransaction, type AcceptFilingInput } from "./accept-in-transaction"

export interface AnsweredFiling {
  id: string
  status: "accepted" | "refused"
  certificate_id: string | null
}

/** A second or two; then an import is being written, and the operator is told so. */
const TRIES = 6

/** It has no undo, because history is only ever appended: it is the workflow's only writing step. */
const recordAcceptanceStep = createStep(
  "record-acceptance",
  async (input: AcceptFilingInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const places: Gazetteer = container.resolve(ORIGIN_MODULE).gazetteer()
    const accepted = await withRegister(
      knex,
      (trx) => acceptInTransaction(trx, input, places),
      TRIES
    ).catch(refuseTakenNumber)
    return new StepResponse(accepted)
  }
)

/**
 * An operator has read the paper: what it says enters the register, by the rules that lists are imported
 * by, all of it or nothing. From then on the product's star is computed as ever. Asked again, it changes
 * nothing and answers the same.
 */
export const acceptFilingWorkflow = createWorkflow("accept-filing", (input: AcceptFilingInput) => {
  const accepted = recordAcceptanceStep(input)
  emitEventStep({
    eventName: "certificate.changed",
    data: transform({ accepted }, ({ accepted }) => accepted.certificate),
  })
  return new WorkflowResponse(
    transform({ input, accepted }, ({ input, accepted }): AnsweredFiling => ({
      id: input.filing_id,
      status: "accepted",
      certificate_id: accepted.certificate.id,
    }))
  )
})
