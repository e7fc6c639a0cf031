import { askedPage } from "~/features/account/asked-page"
import { forCustomer } from "~/features/account/require-customer.server"
import { listMails, listNotices } from "./notice-ask.server"

const PAGE = 20

/** A page of what the customer was told, and of which kinds they get mails. */
export function loadNotices(request: Request, url: URL) {
  return forCustomer(request, url.pathname, ({ token }) => noticesOf(token, url))
}

async function noticesOf(token: string, url: URL) {
  const page = askedPage(url, "trang")
  const [{ notices, unread, count }, mails] = await Promise.all([
    listNotices(token, PAGE, (page - 1) * PAGE),
    listMails(token),
  ])
  return {
    notices,
    unread,
    pages: { page, more: count > page * PAGE },
    mails,
    saved: url.searchParams.has("da-luu"),
  }
}
export type NoticesData = Awaited<ReturnType<typeof loadNotices>>
