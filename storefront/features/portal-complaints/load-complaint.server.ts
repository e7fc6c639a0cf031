import { ComplaintResponse } from "@ocop/contract"
import { randomUUID } from "node:crypto"
import { askProducer } from "~/features/portal-session/ask-producer.server"

/** A complaint with all that was said, and a key for the next answer. @throws Response to sign in */
export async function loadComplaint(request: Request, id: string) {
  const path = `/producer/complaints/${encodeURIComponent(id)}`
  const { complaint } = await askProducer(request, ComplaintResponse, path)
  return { complaint, formKey: randomUUID(), now: new Date().toISOString() }
}

export type ComplaintData = Awaited<ReturnType<typeof loadComplaint>>
