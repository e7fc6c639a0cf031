import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { joinTeam, type Joining } from "./join-team"

export type AcceptInvitationInput = Omit<Joining, "now">

/** Its only writing step: what it writes is there whole or not at all. */
const acceptInvitationStep = createStep(
  "accept-invitation",
  async (input: AcceptInvitationInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const now = container.resolve("clock").now()
    const member_id = await knex.transaction((trx) => joinTeam(trx, { ...input, now }))
    return new StepResponse({ member_id })
  }
)

/** Makes the holder of an invitation's link a member. Asked again by the same log-in, it answers the same. */
export const acceptInvitationWorkflow = createWorkflow(
  "accept-invitation",
  (input: AcceptInvitationInput) => new WorkflowResponse(acceptInvitationStep(input))
)
