import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import type { ProducerSession } from "../../modules/producer/member-session"
import { assertNotSuspended, assertOwner } from "../producer-portal/assert-session"
import { invitationNotFound } from "./record-invitation"

export interface WithdrawInvitationInput {
  actor: ProducerSession
  invitation_id: string
}

/** Its only writing step: what it writes is there whole or not at all. */
const withdrawInvitationStep = createStep(
  "withdraw-invitation",
  async ({ actor, invitation_id }: WithdrawInvitationInput, { container }) => {
    assertOwner(actor)
    assertNotSuspended(actor)
    const { producer_id, member_id } = actor
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction(async (trx) => {
      const row = await trx("producer_invitation")
        .where({ id: invitation_id, producer_id, accepted_at: null, deleted_at: null })
        .forUpdate()
        .first("email", "withdrawn_at")
      if (!row) throw invitationNotFound()
      if (row.withdrawn_at) return
      await trx("producer_invitation")
        .where({ id: invitation_id })
        .update({ withdrawn_at: container.resolve("clock").now(), updated_at: trx.fn.now() })
      await recordDeeds(trx, [
        {
          actor_type: "producer",
          actor_id: member_id,
          producer_id,
          action: "invitation.withdrawn",
          subject_type: "invitation",
          subject_id: invitation_id,
          before: { email: row.email },
        },
      ])
    })
    return new StepResponse({ id: invitation_id, withdrawn: true })
  }
)

/** The link stops to open. Asked again, it changes nothing; what was accepted is a member and no invitation. */
export const withdrawInvitationWorkflow = createWorkflow(
  "withdraw-invitation",
  (input: WithdrawInvitationInput) => new WorkflowResponse(withdrawInvitationStep(input))
)
