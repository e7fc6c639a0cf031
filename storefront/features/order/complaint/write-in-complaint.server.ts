import { BuyerEntryBody, ComplaintResponse } from "@ocop/contract"
import { data, redirect } from "react-router"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { notFound } from "~/platform/page-refusal.server"
import { complaintRoute, orderComplaintPath } from "./order-complaint-path"

/** Why it was not written, with what was typed; the same key again writes it once at most. */
export type WriteTrouble = { code: string; deed: string; words: string; key: string }

/** The buyer writes, calls an operator in, or is content. */
export async function writeInComplaint(request: Request, token: string, id: string) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? "").trim()
  const [deed, words, key] = [text("viec"), text("loi"), text("khoa")]
  const refused = (code: string, status = 400) =>
    data<WriteTrouble>({ code, deed, words, key }, { status })
  const body = BuyerEntryBody.safeParse({ key, action: deed, words: words || null })
  if (!body.success) return refused("shop.words_missing")
  try {
    const path = `${complaintRoute(token, id)}/entries`
    await askBackend(ComplaintResponse, path, { method: "POST", body: body.data })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    if (error.isNotFound) throw notFound()
    return refused(error.code, error.isTemporary ? 503 : 400)
  }
  return redirect(shopPath(orderComplaintPath(token, id)), 303)
}
