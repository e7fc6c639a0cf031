import { ReadMessagesResponse } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"

/** Marks a message and those before it as read. @throws BackendError for one that is not there */
export async function markRead(request: Request): Promise<void> {
  const form = await request.formData()
  const body = { message_id: String(form.get("message_id") ?? "") }
  await askProducer(request, ReadMessagesResponse, "/producer/messages/read", {
    method: "POST",
    body,
  })
}
