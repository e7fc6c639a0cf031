import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { closeFiling, lockFiling } from "../../modules/certification/certificate-filings"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import type { AnsweredFiling } from "./accept-filing"
import { filingNotFound, filingRefusal } from "./filing-refusal"

export interface RefuseFilingInput {
  filing_id: string
  /** For the producer to read. */
  reason: string
  actor: string
}

/** It has no undo: it is the workflow's only writing step. */
const recordRefusalStep = createStep(
  "record-refusal",
  async ({ filing_id, reason, actor }: RefuseFilingInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction(async (trx) => {
      const filing = await lockFiling(trx, filing_id)
      if (!filing) throw filingNotFound(filing_id)
      if (filing.status === "refused") return
      if (filing.status !== "submitted") {
        throw filingRefusal("ocop.filing_answered", `The filing is ${filing.status} already.`)
      }
      const { producer_id, number, product_name } = filing
      await closeFiling(trx, filing_id, { status: "refused", reason, answered_by: actor })
      await recordDeeds(trx, [
        {
          actor_type: "operator",
          actor_id: actor,
          producer_id,
          action: "certificate_filing.refused",
          subject_type: "certificate_filing",
          subject_id: filing_id,
          before: { status: "submitted" },
          after: { status: "refused" },
          reason,
        },
      ])
      await tellProducers(trx, [
        {
          producer_id,
          kind: "certificate_filing_refused",
          subject_id: filing_id,
          data: { title: product_name, number, reason },
        },
      ])
    })
    const answer: AnsweredFiling = { id: filing_id, status: "refused", certificate_id: null }
    return new StepResponse(answer)
  }
)

/** An operator says why a filing is not believed. Asked again, it keeps the first reason. */
export const refuseFilingWorkflow = createWorkflow(
  "refuse-filing",
  (input: RefuseFilingInput) => new WorkflowResponse(recordRefusalStep(input))
)
