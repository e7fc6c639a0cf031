import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { endClaim, lockClaim, pendingClaimOf } from "../../modules/producer/claim-rows"

export interface WithdrawClaimInput {
  producer_id: string
  member_id: string
}

/** Its only writing step: what it writes is there whole or not at all. */
const withdrawClaimStep = createStep(
  "withdraw-claim",
  async ({ producer_id, member_id }: WithdrawClaimInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction(async (trx) => {
      const pending = await pendingClaimOf(trx, producer_id)
      const claim = pending && (await lockClaim(trx, pending.id))
      // Answered while this waited for it: then there is nothing to take back.
      if (claim?.status !== "pending") return
      await endClaim(trx, claim.id, { status: "withdrawn", decided_by: null, note: null })
      await recordDeeds(trx, [
        {
          actor_type: "producer",
          actor_id: member_id,
          producer_id,
          action: "claim.withdrawn",
          subject_type: "claim",
          subject_id: claim.id,
          before: { status: "pending" },
          after: { status: "withdrawn" },
        },
      ])
    })
    return new StepResponse(undefined)
  }
)

/** Takes the claim back that waits for an answer. Without one it changes nothing. */
export const withdrawClaimWorkflow = createWorkflow(
  "withdraw-claim",
  (input: WithdrawClaimInput) => new WorkflowResponse(withdrawClaimStep(input))
)
