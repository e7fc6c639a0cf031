import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createInvitesWorkflow, deleteInvitesWorkflow } from "@medusajs/medusa/core-flows"
import type { InviteOperatorBody } from "@ocop/contract"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { SIGN_IN_MODULE } from "../../modules/sign-in"
import { operatorInvitationMail } from "./operator-invitation-mail"
import { invitedAlready, isOperator } from "./refuse-invitation"

/**
 * Invites somebody into the admin with a role, by core's invitation: the role stands in it, where only
 * administrators write, and is given when the link is used. Whoever has an open one is sent the new link alone.
 *
 * @throws MedusaError NOT_ALLOWED "ocop.operator_exists" for somebody who is there already
 */
export async function inviteOperator(
  container: MedusaContainer,
  { email, role }: InviteOperatorBody,
  by: string
): Promise<{ mailed: boolean }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (await isOperator(knex, email)) throw invitedAlready(email)
  const open = await knex("invite")
    .where({ email, deleted_at: null })
    .select<{ id: string }[]>("id")
  if (open.length) {
    await deleteInvitesWorkflow(container).run({ input: { ids: open.map(({ id }) => id) } })
  }
  const { result } = await createInvitesWorkflow(container).run({
    input: { invites: [{ email, metadata: { ocop_role: role, ocop_invited_by: by } }] },
  })
  const invite = result[0]!
  await recordDeeds(knex, [
    {
      actor_type: "operator",
      actor_id: by,
      producer_id: null,
      action: "operator.invited",
      subject_type: "invite",
      subject_id: invite.id,
      after: { email, role },
    },
  ])
  return { mailed: await mail(container, invite, role) }
}

async function mail(
  container: MedusaContainer,
  { id, email, token }: { id: string; email: string; token: string },
  role: InviteOperatorBody["role"]
): Promise<boolean> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const signIn = container.resolve(SIGN_IN_MODULE)
  const link = `${signIn.backendUrl ?? ""}/app/invite?token=${token}`
  const content = operatorInvitationMail(role, link)
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to: email,
      channel: "email",
      template: "operator-invitation",
      content,
      data: { subject: content.subject },
      trigger_type: "operator-invitation",
      resource_type: "invite",
      resource_id: id,
    })
    if (signIn.logsMails) logger.info(`Link for ${email}: ${link}`)
    return true
  } catch (error) {
    logger.error(`Invitation ${id} was not mailed`, error as Error)
    return false
  }
}
