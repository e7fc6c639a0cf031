import { redirect } from "react-router"
import { requireCustomer } from "~/features/account/require-customer.server"
import { BackendError } from "~/platform/backend-error"
import { shopPath } from "~/platform/i18n/shop-path"
import { notFound } from "~/platform/page-refusal.server"
import { chooseMails, markRead, markReadUpTo } from "./notice-ask.server"
import { noticePath } from "./notice-path"

const LIST = "/tai-khoan/thong-bao"

/** The forms of the notices: one is opened, all are read, a page was seen, mails are chosen. */
export async function changeNotices(request: Request, url: URL) {
  const { token } = await requireCustomer(request, url.pathname)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? "")
  try {
    switch (text("intent")) {
      case "open":
        await markRead(token, text("id"))
        return redirect(
          shopPath(
            noticePath({
              kind: text("kind"),
              order_id: text("order_id"),
              handle: text("handle"),
            }) ?? LIST
          ),
          303
        )
      case "seen":
        return await noteSeen(token, text("id"))
      case "read-all":
        await markRead(token, null)
        return redirect(shopPath(LIST), 303)
      case "mails":
        await chooseMails(token, form.getAll("kind").map(String))
        return redirect(`${shopPath(LIST)}?da-luu=1#thu`, 303)
      default:
        return redirect(shopPath(LIST), 303)
    }
  } catch (error) {
    if (error instanceof BackendError && error.isNotFound) throw notFound()
    throw error
  }
}

/** The page is there already: when it cannot be noted now, the next time does. */
async function noteSeen(token: string, id: string): Promise<null> {
  try {
    await markReadUpTo(token, id)
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
  }
  return null
}
