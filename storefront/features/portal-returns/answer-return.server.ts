import { ProducerReturnResponse } from "@ocop/contract"
import { data, redirect } from "react-router"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { BackendError } from "~/platform/backend-error"
import { shopPath } from "~/platform/i18n/shop-path"
import { RETURNS_PATH } from "./return-paths"

const DEEDS = ["accept", "refuse", "received", "refund"]

/** What did not happen, to which return, and the words that were typed. */
export type ReturnTrouble = { id: string; deed: string; code: string; words: string }

/** A button of a return: back to the list with word of what was done, or the trouble at its card. */
export async function answerReturn(request: Request, url: URL) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? "").trim()
  const [id, deed, words] = [text("tra"), text("viec"), text("loi")]
  const refused = (code: string, status = 400) =>
    data<ReturnTrouble>({ id, deed, code, words }, { status })
  if (!id || !DEEDS.includes(deed)) return refused("shop.form_invalid")
  if (deed === "refuse" && !words) return refused("ocop.return_words_missing")
  try {
    const path = `/producer/returns/${encodeURIComponent(id)}/${deed}`
    const wish = { method: "POST" as const, body: { words: words || null } }
    await askProducer(request, ProducerReturnResponse, path, wish)
  } catch (error) {
    if (!(error instanceof BackendError) || error.isNotFound) throw error
    return refused(error.code, error.isTemporary ? 503 : 400)
  }
  const to = new URLSearchParams({ xong: deed })
  const order = url.searchParams.get("don")
  if (order) to.set("don", order)
  return redirect(shopPath(`${RETURNS_PATH}?${to}`), 303)
}
