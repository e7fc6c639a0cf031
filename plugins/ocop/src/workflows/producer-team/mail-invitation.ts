import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { INVITATION_DAYS } from "@ocop/contract"
import type { ProducerSession } from "../../modules/producer/member-session"
import { SIGN_IN_MODULE } from "../../modules/sign-in"
import { shopAddress } from "../shop-address"
import { invitationMail } from "./invitation-mail"
import type { InvitationRow } from "./record-invitation"

/**
 * Mails the link. It is a key, so it is in the mail's content, which is sent and not kept, and not in its data,
 * which operators can read. Outside production, where no mail leaves the house, the log shows it. When mailing fails the invitation stands, and can be sent again at once.
 *
 * @returns whether the mail was handed over
 */
export async function mailInvitation(
  container: MedusaContainer,
  actor: ProducerSession,
  invitation: InvitationRow,
  token: string
): Promise<boolean> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  try {
    const { name } = await knex("producer").where({ id: actor.producer_id }).first("name")
    const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
    const shop = shopAddress(projectConfig.http.storeCors) ?? ""
    const link = `${shop}/nha-san-xuat/loi-moi?token=${token}`
    const mail = invitationMail({
      producer: name,
      inviter: actor.member_name,
      role: invitation.role,
      link,
      days: INVITATION_DAYS,
    })
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to: invitation.email,
      channel: "email",
      template: "producer-invitation",
      content: mail,
      data: { subject: mail.subject },
      trigger_type: "producer-invitation",
      resource_type: "producer_invitation",
      resource_id: invitation.id,
    })
    if (container.resolve(SIGN_IN_MODULE).logsMails) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .info(`Link for ${invitation.email}: ${link}`)
    }
    return true
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Invitation ${invitation.id} was not mailed`, error as Error)
    await knex("producer_invitation").where({ id: invitation.id }).update({ sent_at: null })
    return false
  }
}
