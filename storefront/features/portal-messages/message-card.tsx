import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ChevronIcon } from "~/ui/icons/chevron-icon"
import type { ShownMessage } from "./load-messages.server"
import { messageWords } from "./message-words"

/** One message; the whole of it leads to what it is about. */
export function MessageCard({ message }: { message: ShownMessage }) {
  const { title, lines } = messageWords(message.kind, message.data)
  return (
    <Link
      to={shopPath(message.to)}
      className={`flex min-h-14 items-center gap-3 border-l-4 px-4 py-3 hover:bg-sunken ${message.unread ? "border-brand bg-good-soft" : "border-transparent"}`}
    >
      <span className="min-w-0 flex-1">
        {message.unread && (
          <span className="mr-2 rounded-md bg-brand px-1.5 text-sm font-bold text-on-brand">
            {m.portal_messages_new()}
          </span>
        )}
        <span className="font-bold">{title}</span>
        {lines.map((line) => (
          <span key={line} className="block whitespace-pre-line">
            {line}
          </span>
        ))}
        <span className="block text-sm text-ink-soft">{message.time}</span>
      </span>
      <ChevronIcon className="size-5 text-ink-soft" />
    </Link>
  )
}
