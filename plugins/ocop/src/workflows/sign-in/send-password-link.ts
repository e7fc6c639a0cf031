import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SIGN_IN_MODULE } from "../../modules/sign-in"
import { shopAddress } from "../shop-address"
import { passwordLink, passwordLinkMail } from "./password-link"

export interface PasswordReset {
  /** The e-mail address of the log-in. */
  entity_id: string
  actor_type: string
  token: string
}

/**
 * Mails the link. It is a key to the account, so it is in the mail's content, which is sent and not kept, and not in
 * its data, which operators can read. Outside production, where no mail leaves the house, the log shows it.
 */
export async function sendPasswordLink(
  container: MedusaContainer,
  { entity_id, actor_type, token }: PasswordReset
): Promise<void> {
  const signIn = container.resolve(SIGN_IN_MODULE)
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const shop = shopAddress(projectConfig.http.storeCors)
  const link = passwordLink(actor_type, token, { shop, backend: signIn.backendUrl })
  if (!link || !entity_id.includes("@")) return
  const mail = passwordLinkMail(link)
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: entity_id,
    channel: "email",
    template: "password-link",
    content: mail,
    data: { subject: mail.subject },
    trigger_type: "auth.password_reset",
  })
  if (signIn.logsMails) {
    container.resolve(ContainerRegistrationKeys.LOGGER).info(`Link for ${entity_id}: ${link}`)
  }
}
