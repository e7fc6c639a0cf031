import { Form } from "react-router"
import { PortalPage } from "~/features/portal/portal-page"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button, ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import type { MessagesData, ShownMessage } from "./load-messages.server"
import { MessageCard } from "./message-card"
import { useMarkRead } from "./use-mark-read"

const PATH = "/nha-san-xuat/tin-nhan"

/** What the producer was told, by day. To have seen it is to have read it; without scripts a button says so. */
export function MessagesPage({ messages, newest, page, hasMore }: MessagesData) {
  useMarkRead(newest)
  return (
    <PortalPage title={m.portal_messages_title()}>
      {newest && (
        <noscript>
          <Form method="post">
            <input type="hidden" name="message_id" value={newest} />
            <Button variant="outline">{m.portal_messages_mark()}</Button>
          </Form>
        </noscript>
      )}
      {messages.length === 0 && (
        <EmptyState title={m.portal_messages_empty()}>
          <p>{m.portal_messages_empty_hint()}</p>
        </EmptyState>
      )}
      {byDay(messages).map(([day, ofDay]) => (
        <section key={day} className="space-y-2">
          <h2 className="text-base text-ink-soft">{day}</h2>
          <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
            {ofDay.map((message) => (
              <li key={message.id}>
                <MessageCard message={message} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {(page > 1 || hasMore) && (
        <nav aria-label={m.portal_messages_pages()} className="flex justify-between gap-3">
          {page > 1 ? (
            <ButtonLink to={shopPath(`${PATH}?trang=${page - 1}`)} variant="outline">
              {m.portal_messages_newer()}
            </ButtonLink>
          ) : (
            <span />
          )}
          {hasMore && (
            <ButtonLink to={shopPath(`${PATH}?trang=${page + 1}`)} variant="outline">
              {m.portal_messages_older()}
            </ButtonLink>
          )}
        </nav>
      )}
    </PortalPage>
  )
}

/** They come newest first, so those of a day stand together. */
function byDay(messages: readonly ShownMessage[]): [day: string, ShownMessage[]][] {
  const days = new Map<string, ShownMessage[]>()
  for (const message of messages) days.set(message.day, [...(days.get(message.day) ?? []), message])
  return [...days]
}
