import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { closeFiling, lockFiling } from "../../modules/certification/certificate-filings"
import { filingNotFound, filingRefusal } from "./filing-refusal"
import { lockFiler } from "./lock-filer"

export interface WithdrawFilingInput {
  filing_id: string
  producer_id: string
  member_id: string
}

/** It has no undo: it is the workflow's only writing step. */
const recordWithdrawalStep = createStep(
  "record-withdrawal",
  async ({ filing_id, producer_id, member_id }: WithdrawFilingInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction(async (trx) => {
      await lockFiler(trx, producer_id)
      const filing = await lockFiling(trx, filing_id, producer_id)
      if (!filing) throw filingNotFound(filing_id)
      if (filing.status === "withdrawn") return
      if (filing.status !== "submitted") {
        throw filingRefusal("ocop.filing_answered", `The filing is ${filing.status} already.`)
      }
      await closeFiling(trx, filing_id, { status: "withdrawn", answered_by: member_id })
      await recordDeeds(trx, [
        {
          actor_type: "producer",
          actor_id: member_id,
          producer_id,
          action: "certificate_filing.withdrawn",
          subject_type: "certificate_filing",
          subject_id: filing_id,
          before: { status: "submitted" },
          after: { status: "withdrawn" },
        },
      ])
    })
    return new StepResponse({ id: filing_id })
  }
)

/** Its producer takes a filing back while nobody has answered. Asked again, it changes nothing. */
export const withdrawFilingWorkflow = createWorkflow(
  "withdraw-filing",
  (input: WithdrawFilingInput) => new WorkflowResponse(recordWithdrawalStep(input))
)
