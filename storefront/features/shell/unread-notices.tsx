import { m } from "~/platform/paraglide/messages"
import { useUnreadCount } from "./use-unread-count"

/** More are not counted out: they would not fit over the icon. */
const MOST = 9

/** How much of what the customer was told is unread, over the account's corner; nothing when all is read. */
export default function UnreadNotices() {
  const unread = useUnreadCount()
  if (unread === 0) return null
  return (
    // Two signs grow over the icon, not over the word beside it.
    <span className="absolute top-0 left-0 flex w-11 justify-end">
      <span className="min-w-5 rounded-full bg-price px-1 text-center text-xs leading-5 font-bold text-on-brand">
        <span aria-hidden="true">{unread > MOST ? `${MOST}+` : unread}</span>
        <span className="sr-only">{m.shell_unread_notices({ count: unread })}</span>
      </span>
    </span>
  )
}
