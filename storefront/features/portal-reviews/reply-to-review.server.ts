import { ReplyBody } from "@ocop/contract"
import { data, redirect } from "react-router"
import * as z from "zod"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { BackendError } from "~/platform/backend-error"
import { shopPath } from "~/platform/i18n/shop-path"
import { PORTAL_REVIEWS_PATH } from "./portal-reviews-path"

/** Why a reply was not kept, with what was typed. */
export type ReplyTrouble = { id: string; code: string; words: string }

/** A reply, or other words for it: back to the list, which says that it was kept. */
export async function replyToReview(request: Request, url: URL) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? "")
  const [id, words] = [text("id"), text("loi")]
  const refused = (code: string, status = 400) =>
    data<ReplyTrouble>({ id, code, words }, { status })
  const body = ReplyBody.safeParse({ words })
  if (!body.success) return refused("shop.words_missing")
  try {
    const path = `/producer/reviews/${encodeURIComponent(id)}/reply`
    await askProducer(request, z.unknown(), path, { method: "POST", body: body.data })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return refused(error.code, error.isTemporary ? 503 : 400)
  }
  const query = new URLSearchParams(url.search)
  query.set("xong", id)
  return redirect(shopPath(`${PORTAL_REVIEWS_PATH}?${query}`), 303)
}
