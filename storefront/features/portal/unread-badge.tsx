import { m } from "~/platform/paraglide/messages"

/** How many messages wait, at the corner of an icon; nothing when none do. */
export function UnreadBadge({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <span className="absolute -top-1.5 left-3 min-w-5 rounded-full bg-danger px-1 text-center text-xs leading-5 font-bold text-page">
      <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
      <span className="sr-only">{m.portal_nav_unread({ count })}, </span>
    </span>
  )
}
