import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, NotificationStatus } from "@medusajs/framework/utils"

export interface MailToSend {
  to: string
  template: string
  /** Sent and kept nowhere: it may hold a link that opens something. */
  content: { subject: string; text: string; html?: string }
  /** Kept with the mail, for operators to read. */
  data: Record<string, unknown>
  trigger_type: string
  resource_type: string
  resource_id: string
}

/**
 * Sends a mail, unless an earlier attempt has. Each attempt has a key of its own: with one key for all, Medusa 2.21
 * takes a send that was interrupted for done, and fails after having sent again what had failed (it updates a
 * notification that it never wrote).
 *
 * @param key of the mail, the same at each attempt
 * @param attempt 1 the first time
 * @throws when the mail could not be sent
 */
export async function sendOnce(
  container: MedusaContainer,
  key: string,
  attempt: number,
  mail: MailToSend
): Promise<void> {
  const notifications = container.resolve(Modules.NOTIFICATION)
  const keyOf = (of: number) => `${key}:${of}`
  const attempts = Array.from({ length: attempt - 1 }, (_, index) => keyOf(index + 1))
  if (attempts.length) {
    const earlier = await notifications.listNotifications({ idempotency_key: attempts } as never)
    if (earlier.some(({ status }) => status === NotificationStatus.SUCCESS)) return
  }
  await notifications.createNotifications({
    ...mail,
    channel: "email",
    idempotency_key: keyOf(attempt),
  })
}
