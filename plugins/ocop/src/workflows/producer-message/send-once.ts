import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, NotificationStatus } from "@medusajs/framework/utils"
import type { MessageToMail } from "../../modules/producer-message/mail-turns"
import type { MessageReader } from "./message-readers"

/**
 * Sends a message's mail to one member, unless an earlier attempt has. Each attempt has a key of its own:
 * with one key for all, Medusa 2.21 takes a send that was interrupted for done, and fails after having sent
 * again what had failed (it updates a notification that it never wrote).
 *
 * @throws when the mail could not be sent
 */
export async function sendOnce(
  container: MedusaContainer,
  message: MessageToMail,
  { member_id, email }: MessageReader,
  mail: { subject: string; text: string }
): Promise<void> {
  const notifications = container.resolve(Modules.NOTIFICATION)
  const key = (attempt: number) => `producer-message:${message.id}:${member_id}:${attempt}`
  const attempts = Array.from({ length: message.mail_attempts - 1 }, (_, index) => key(index + 1))
  if (attempts.length) {
    const earlier = await notifications.listNotifications({ idempotency_key: attempts } as never)
    if (earlier.some(({ status }) => status === NotificationStatus.SUCCESS)) return
  }
  await notifications.createNotifications({
    to: email,
    channel: "email",
    template: "producer-message",
    content: mail,
    data: mail,
    trigger_type: `producer-message.${message.kind}`,
    resource_type: "producer",
    resource_id: message.producer_id,
    idempotency_key: key(message.mail_attempts),
  })
}
