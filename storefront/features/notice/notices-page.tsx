import type { ShopperNotice } from "@ocop/contract"
import { Form, Link } from "react-router"
import { NewerOlder } from "~/features/account/newer-older"
import { placedAt } from "~/features/order/placed-at"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import type { NoticesData } from "./load-notices.server"
import { MailChoices } from "./mail-choices"
import { noticeWords } from "./notice-words"
import { useSeen } from "./use-seen"

/** What the customer was told, newest first, and of what they get mails. */
export function NoticesPage({ data }: { data: NoticesData }) {
  const { notices, unread, pages, mails, saved } = data
  useSeen(unread > 0 ? notices[0]?.id : undefined)
  return (
    <main id="noi-dung" className="mx-auto max-w-4xl space-y-6 px-4 py-6">
      <header>
        <Link to={shopPath("/tai-khoan")} className="inline-flex min-h-11 items-center underline">
          {m.favourite_back()}
        </Link>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h1 className="text-2xl">{m.notice_title()}</h1>
          {unread > 0 && (
            <noscript>
              <Form method="post">
                <Button variant="outline" name="intent" value="read-all">
                  {m.notice_read_all({ count: unread })}
                </Button>
              </Form>
            </noscript>
          )}
        </div>
      </header>
      {notices.length === 0 ? (
        <EmptyState title={m.notice_empty()} />
      ) : (
        <ul className="divide-y divide-line rounded-xl border border-line bg-surface px-4">
          {notices.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
      <NewerOlder name="trang" {...pages} />
      <MailChoices mails={mails} saved={saved} />
    </main>
  )
}

/** A button and no link, because opening it marks it as read. */
function NoticeRow({ notice }: { notice: ShopperNotice }) {
  const { id, kind, order_id, data, created_at, unread } = notice
  return (
    <li className="py-2">
      <Form method="post">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="kind" value={kind} />
        {order_id && <input type="hidden" name="order_id" value={order_id} />}
        {data.handle && <input type="hidden" name="handle" value={data.handle} />}
        <button
          name="intent"
          value="open"
          className="flex min-h-11 w-full items-start gap-3 text-left hover:underline"
        >
          <span
            aria-hidden="true"
            className={`mt-2 size-2 shrink-0 rounded-full ${unread ? "bg-brand" : ""}`}
          />
          <span className="min-w-0">
            {unread && <span className="sr-only">{m.notice_unread()} </span>}
            <span className={`block ${unread ? "font-bold" : ""}`}>{noticeWords(kind, data)}</span>
            {data.words && <span className="block text-ink-soft">“{data.words}”</span>}
            <span className="block text-sm text-ink-soft">{placedAt(created_at)}</span>
          </span>
        </button>
      </Form>
    </li>
  )
}
