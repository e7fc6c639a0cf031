import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendPasswordLink, type PasswordReset } from "../workflows/sign-in/send-password-link"

/** Somebody asked for a new password, and there is such an account. */
export default async function onPasswordReset({
  event,
  container,
}: SubscriberArgs<PasswordReset>): Promise<void> {
  await sendPasswordLink(container, event.data)
}

export const config: SubscriberConfig = { event: "auth.password_reset" }
