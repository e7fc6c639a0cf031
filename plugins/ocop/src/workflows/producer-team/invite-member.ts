import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { InvitationResponse } from "@ocop/contract"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { ProducerSession } from "../../modules/producer/member-session"
import { assertNotSuspended } from "../producer-portal/assert-session"
import { mailInvitation } from "./mail-invitation"
import { recordInvitation, type InvitationWish } from "./record-invitation"

export interface InviteMemberInput {
  actor: ProducerSession
  wish: InvitationWish
}

/**
 * Its only step: the token is in memory between the row and the mail and nowhere else. A mail that was
 * handed over cannot be taken back, so there is no undo.
 */
const inviteMemberStep = createStep(
  "invite-member",
  async ({ actor, wish }: InviteMemberInput, { container }) => {
    assertNotSuspended(actor)
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const now = container.resolve("clock").now()
    const { invitation, token } = await knex.transaction((trx) =>
      recordInvitation(trx, actor, wish, now)
    )
    const mailed = token ? await mailInvitation(container, actor, invitation, token) : true
    const { id, email, role, expires_at } = invitation
    const answer: InvitationResponse = {
      invitation: { id, email, role, expires_at: expires_at.toISOString(), expired: false },
      mailed,
    }
    return new StepResponse(answer)
  }
)

/** Invites a person by mail, or sends an open invitation again with a new link. */
export const inviteMemberWorkflow = createWorkflow(
  "invite-member",
  (input: InviteMemberInput) => new WorkflowResponse(inviteMemberStep(input))
)
