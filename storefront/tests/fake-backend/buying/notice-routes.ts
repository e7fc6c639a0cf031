import type { ShopperNotice } from "@ocop/contract"
import { CHOSEN_NOTICE_KINDS, isMailed, type NoticeKind } from "@ocop/rules"
import type { FakeAnswer, FakeRequest, FakeRoute } from "../fake-route"
import type { Market } from "./market"
import { refuse } from "./refuse"

/** What customers were told, and of what they want mails. */
export function noticeRoutes(market: Market): FakeRoute[] {
  const asCustomer = (
    { headers }: FakeRequest,
    answer: (notices: ShopperNotice[], id: string) => FakeAnswer
  ): FakeAnswer => {
    const id = String(headers.authorization ?? "").replace("Bearer customer:", "")
    return market.customers.has(id)
      ? answer(market.notices.get(id) ?? [], id)
      : refuse("unauthorized", 401)
  }
  const mails = (id: string): FakeAnswer => ({
    body: {
      mails: CHOSEN_NOTICE_KINDS.map((kind) => ({
        kind,
        mailed: isMailed(kind, market.mails.get(id)?.includes(kind) ?? null),
      })),
    },
  })
  return [
    {
      method: "GET",
      path: /^\/store\/customers\/me\/notices$/,
      answer: (request) =>
        asCustomer(request, (notices) => {
          const limit = Number(request.query.get("limit") ?? 20)
          const offset = Number(request.query.get("offset") ?? 0)
          const unread = notices.filter((notice) => notice.unread).length
          const page = notices.slice(offset, offset + limit)
          return { body: { notices: page, count: notices.length, unread, limit, offset } }
        }),
    },
    {
      method: "POST",
      path: /^\/store\/customers\/me\/notices\/read$/,
      answer: (request) =>
        asCustomer(request, (notices) => {
          const { up_to } = (request.body ?? {}) as { up_to?: string }
          const newest = up_to ? notices.findIndex(({ id }) => id === up_to) : 0
          for (const notice of newest < 0 ? [] : notices.slice(newest)) notice.unread = false
          return { body: { read: true } }
        }),
    },
    {
      method: "POST",
      path: /^\/store\/customers\/me\/notices\/([^/]+)\/read$/,
      answer: (request) =>
        asCustomer(request, (notices) => {
          const notice = notices.find(({ id }) => id === request.params[0])
          if (!notice) return refuse("ocop.notice_not_found", 404)
          notice.unread = false
          return { body: { read: true } }
        }),
    },
    {
      method: "GET",
      path: /^\/store\/customers\/me\/notice-mails$/,
      answer: (request) => asCustomer(request, (_, id) => mails(id)),
    },
    {
      method: "POST",
      path: /^\/store\/customers\/me\/notice-mails$/,
      answer: (request) =>
        asCustomer(request, (_, id) => {
          market.mails.set(id, (request.body as { kinds: NoticeKind[] }).kinds)
          return mails(id)
        }),
    },
  ]
}
