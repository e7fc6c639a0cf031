import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { deleteInvitesWorkflow } from "@medusajs/medusa/core-flows"
import { recordDeeds } from "../../modules/audit-log/record-deeds"

/** @throws MedusaError NOT_FOUND "ocop.invitation_not_found", also for one that was used or withdrawn */
export async function withdrawInvitation(
  container: MedusaContainer,
  id: string,
  by: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const invite = await knex("invite")
    .where({ id, deleted_at: null })
    .first<{ email: string } | undefined>("email")
  if (!invite) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Invitation ${id} was not found`,
      "ocop.invitation_not_found"
    )
  }
  await deleteInvitesWorkflow(container).run({ input: { ids: [id] } })
  await recordDeeds(knex, [
    {
      actor_type: "operator",
      actor_id: by,
      producer_id: null,
      action: "operator.invitation_withdrawn",
      subject_type: "invite",
      subject_id: id,
      before: { email: invite.email },
    },
  ])
}
