import type { MedusaContainer } from "@medusajs/framework/types"
import { mailMessages } from "../workflows/producer-message/mail-messages"

/** Mails producers what their portal tells them. */
export default async function mailProducerMessages(container: MedusaContainer): Promise<void> {
  await mailMessages(container)
}

export const config = {
  name: "mail-producer-messages",
  schedule: "* * * * *",
}
