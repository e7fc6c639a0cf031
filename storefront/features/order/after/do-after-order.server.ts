import { OpenComplaintResponse } from "@ocop/contract"
import { data, redirect } from "react-router"
import * as z from "zod"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { orderComplaintPath } from "../complaint/order-complaint-path"

export type AfterOrderOutcome = { code: string }

const text = (form: FormData, name: string) => String(form.get(name) ?? "")

/** The one action behind the forms of an order's page; what the backend refuses comes back as its code. */
export async function doAfterOrder(request: Request, token: string) {
  const form = await request.formData()
  const asked = askedOf(form)
  if (!asked) return data<AfterOrderOutcome>({ code: "shop.form_invalid" }, { status: 400 })
  try {
    const path = `/store/checkouts/${encodeURIComponent(token)}/${asked.path}`
    const answer = await askBackend(z.unknown(), path, { method: "POST", body: asked.body })
    const opened = OpenComplaintResponse.safeParse(answer).data
    if (opened)
      return redirect(`${shopPath(orderComplaintPath(token, opened.complaint_id))}?moi`, 303)
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    const status = error.isTemporary ? 503 : 400
    return data<AfterOrderOutcome>({ code: error.code }, { status })
  }
  return redirect(shopPath(`/don-hang/${encodeURIComponent(token)}`), 303)
}

function askedOf(form: FormData): { path: string; body: object } | null {
  const part = { key: text(form, "khoa"), shop_order_id: text(form, "phan") }
  const words = text(form, "loi") || null
  switch (text(form, "viec")) {
    case "cancel": {
      const lines = linesOf(form)
      return { path: "cancel", body: { ...part, words, ...(lines.length ? { lines } : {}) } }
    }
    case "sent": {
      const id = encodeURIComponent(text(form, "tra"))
      const tracking_code = text(form, "ma-van-don") || null
      return { path: `returns/${id}/sent`, body: { tracking_code } }
    }
    case "return": {
      const reason = text(form, "ly-do")
      return { path: "return", body: { ...part, reason, words, lines: linesOf(form) } }
    }
    case "complain":
      return { path: "complaints", body: { ...part, kind: text(form, "loai"), words: words ?? "" } }
    case "account": {
      const bank_bin = text(form, "ngan-hang")
      const account_number = text(form, "so-tai-khoan")
      const account_holder = text(form, "chu-tai-khoan")
      return { path: "refund-account", body: { bank_bin, account_number, account_holder } }
    }
    default:
      return null
  }
}

/** Fields "so-<line>" with how many pieces of it. */
function linesOf(form: FormData) {
  return [...form.entries()].flatMap(([name, value]) =>
    name.startsWith("so-shordl") ? [{ line_id: name.slice(3), quantity: Number(value) }] : []
  )
}
