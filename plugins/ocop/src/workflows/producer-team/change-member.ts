import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import type { ProducerSession } from "../../modules/producer/member-session"
import { assertNotSuspended } from "../producer-portal/assert-session"
import { freeLogIn } from "./free-log-in"
import { lockTeam } from "./lock-team"
import { refuseTeamChange } from "./refuse-team-change"
import { CHANGES, teamRefusal, type TeamChange } from "./team-refusal"

export interface ChangeMemberInput {
  actor: ProducerSession
  member_id: string
  change: TeamChange
}

const DEEDS: Record<TeamChange, string> = {
  suspend: "member.suspended",
  reinstate: "member.reinstated",
  remove: "member.removed",
  "make-owner": "member.role_changed",
  "make-staff": "member.role_changed",
}

/** Its only writing step: what it writes is there whole or not at all. */
const changeMemberStep = createStep(
  "change-member",
  async ({ actor, member_id, change }: ChangeMemberInput, { container }) => {
    assertNotSuspended(actor)
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const member = await knex.transaction(async (trx) => {
      const team = await lockTeam(trx, actor.producer_id)
      const refusal = teamRefusal(team, actor.member_id, member_id, change)
      if (refusal) refuseTeamChange(refusal)
      const before = team.find(({ id }) => id === member_id)!
      const after = { ...before, ...CHANGES[change] }
      if (after.status === before.status && after.role === before.role) return after
      const { role, status } = after
      await trx("producer_member")
        .where({ id: member_id })
        .update({ role, status, updated_at: trx.fn.now() })
      if (status === "removed") await freeLogIn(trx, before)
      await recordDeeds(trx, [
        {
          actor_type: "producer",
          actor_id: actor.member_id,
          producer_id: actor.producer_id,
          action: DEEDS[change],
          subject_type: "member",
          subject_id: member_id,
          before: role === before.role ? { status: before.status } : { role: before.role },
          after: role === before.role ? { status } : { role },
        },
      ])
      return after
    })
    return new StepResponse(member)
  }
)

/** Suspends, reinstates or removes a member, or gives a role. Asked again, it changes nothing. */
export const changeMemberWorkflow = createWorkflow(
  "change-member",
  (input: ChangeMemberInput) => new WorkflowResponse(changeMemberStep(input))
)
