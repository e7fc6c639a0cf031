import { ProducerMessageData, ProducerMessageKind, producerMessagePath } from "@ocop/contract"
import { messageWords } from "./message-words"

interface MailedMessage {
  kind: string
  subject_id: string
  data: unknown
}

/**
 * A message as a letter to one member.
 *
 * @param shop the shop's address without a slash at the end; "" where it is not known
 */
export function messageMail(
  { kind, subject_id, data }: MailedMessage,
  { name, producer_name }: { name: string; producer_name: string },
  shop: string
): { subject: string; text: string } {
  const known = ProducerMessageKind.safeParse(kind).data ?? "other"
  const { subject, text } = messageWords(known, ProducerMessageData.parse(data))
  const body = `Kính gửi ${name} (${producer_name}),

${text}

Xem tại: ${shop}${producerMessagePath(known, subject_id)}

Trân trọng,
Ban quản lý chợ`
  return { subject, text: body }
}
