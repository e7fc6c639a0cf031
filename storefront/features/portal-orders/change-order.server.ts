import { data, redirect } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { doDeed } from "./order-deed.server"
import { orderPath, ordersPath, tabOf } from "./tab-addresses"

/** A button on an order's own page: back to it, or the trouble with what was typed still there. */
export async function changeOrder(request: Request, id: string) {
  const outcome = await doDeed(request, id, await request.formData())
  if ("trouble" in outcome) return data(outcome, { status: 400 })
  return redirect(shopPath(`${orderPath(id)}?xong=${outcome.deed}`), 303)
}

/** The one big button of a card: back to the same tab, with word of what was done. */
export async function changeOrderInList(request: Request, url: URL) {
  const form = await request.formData()
  const outcome = await doDeed(request, String(form.get("don") ?? ""), form)
  if ("trouble" in outcome) return data(outcome, { status: 400 })
  const to = new URL(ordersPath(tabOf(url.searchParams.get("muc"))), "http://shop")
  to.searchParams.set("xong", outcome.deed)
  to.searchParams.set("so", String(outcome.number))
  return redirect(shopPath(to.pathname + to.search), 303)
}
