import { ComplaintResponse } from "@ocop/contract"
import { data, redirect } from "react-router"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { BackendError } from "~/platform/backend-error"
import { shopPath } from "~/platform/i18n/shop-path"
import { complaintBody } from "./complaint-form.server"
import { complaintPath } from "./complaint-paths"

/** Why it did not happen, with what was typed; the same key again does it once at most. */
export type ComplaintTrouble = { code: string; deed: string; fields: Record<string, string> }

/** An answer, or the end, of a complaint: back to its page, which says what was done. */
export async function answerComplaint(request: Request, id: string) {
  const form = await request.formData()
  const fields = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  const deed = fields.viec ?? ""
  const refused = (code: string, status = 400) =>
    data<ComplaintTrouble>({ code, deed, fields }, { status })
  const body = complaintBody(form)
  if (!body.success) return refused("shop.form_invalid")
  try {
    const path = `/producer/complaints/${encodeURIComponent(id)}/entries`
    await askProducer(request, ComplaintResponse, path, { method: "POST", body: body.data })
  } catch (error) {
    if (!(error instanceof BackendError) || error.isNotFound) throw error
    return refused(error.code, error.isTemporary ? 503 : 400)
  }
  return redirect(shopPath(`${complaintPath(id)}?xong=${body.data.action}`), 303)
}
