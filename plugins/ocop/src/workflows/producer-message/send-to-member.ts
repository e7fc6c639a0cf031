import type { MedusaContainer } from "@medusajs/framework/types"
import type { MessageToMail } from "../mail/mail-turns"
import { sendOnce } from "../mail/send-once"
import type { MessageReader } from "./message-readers"

/** Sends a message's mail to one member, unless an earlier attempt has. @throws when it could not be sent */
export async function sendToMember(
  container: MedusaContainer,
  message: MessageToMail,
  { member_id, email }: MessageReader,
  mail: { subject: string; text: string }
): Promise<void> {
  const key = `producer-message:${message.id}:${member_id}`
  await sendOnce(container, key, message.mail_attempts, {
    to: email,
    template: "producer-message",
    content: mail,
    data: mail,
    trigger_type: `producer-message.${message.kind}`,
    resource_type: "producer",
    resource_id: message.producer_id,
  })
}
