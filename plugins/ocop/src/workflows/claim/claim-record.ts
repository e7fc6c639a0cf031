import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { pendingClaimOf } from "../../modules/producer/claim-rows"
import { lockClaimable } from "../../modules/producer/claimable-records"
import { documentsOf } from "../../modules/producer/document-rows"
import { openRegistration } from "../registration/open-registration"
import { claimRefusals } from "./claim-refusals"

export interface ClaimRecordInput {
  producer_id: string
  member_id: string
  record_id: string
  reason: string
}

/** Its only writing step: what it writes is there whole or not at all. */
const recordClaimStep = createStep(
  "record-claim",
  async ({ producer_id, member_id, record_id, reason }: ClaimRecordInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction(async (trx) => {
      await openRegistration(trx, producer_id)
      const pending = await pendingClaimOf(trx, producer_id)
      if (pending?.record_id === record_id) return
      if (pending) throw claimRefusals.another()
      if (!(await lockClaimable(trx, record_id))) throw claimRefusals.recordNotThere(record_id)
      const documents = await documentsOf(trx, producer_id)
      if (!documents.some(({ kind }) => kind === "claim-proof")) throw claimRefusals.proofMissing()
      const id = generateEntityId(undefined, "pclaim")
      await trx("producer_claim").insert({ id, producer_id, record_id, reason })
      await recordDeeds(trx, [
        {
          actor_type: "producer",
          actor_id: member_id,
          producer_id,
          action: "claim.made",
          subject_type: "claim",
          subject_id: id,
          after: { record_id },
          reason,
        },
      ])
    })
    return new StepResponse(undefined)
  }
)

/** Says that a record of a decision list is theirs; of the record nothing changes. The same again is the same. */
export const claimRecordWorkflow = createWorkflow(
  "claim-record",
  (input: ClaimRecordInput) => new WorkflowResponse(recordClaimStep(input))
)
