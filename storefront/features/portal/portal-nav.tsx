import { Link, useLocation } from "react-router"
import { barePath } from "~/platform/i18n/locale"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { SECTIONS, sectionOf } from "./portal-sections"
import { UnreadBadge } from "./unread-badge"

/** The portal's sections: a bar under the thumb on a phone, under the header on a desk. */
export function PortalNav({ unread }: { unread: number }) {
  const path = barePath(useLocation().pathname)
  const current = sectionOf(path)
  return (
    <nav
      aria-label={m.portal_nav()}
      className="fixed inset-x-0 bottom-0 z-40 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:static md:border-t-0 md:border-b md:pb-0"
    >
      <ul className="mx-auto flex max-w-5xl md:px-2">
        {SECTIONS.map(({ to, name, Icon }) => (
          <li key={to} className="min-w-0 flex-1 md:flex-none">
            <Link
              to={shopPath(to)}
              aria-current={to === current ? (path === to ? "page" : "true") : undefined}
              className={`flex min-h-16 flex-col items-center justify-center gap-0.5 border-t-4 px-0.5 text-center text-xs leading-tight tracking-tight whitespace-nowrap md:min-h-12 md:flex-row md:gap-2 md:border-t-0 md:border-b-4 md:px-4 md:pt-1 md:text-base md:tracking-normal ${to === current ? "border-brand font-bold text-brand" : "border-transparent text-ink hover:bg-sunken"}`}
            >
              <span className="relative">
                <Icon />
                {name === m.portal_nav_messages && <UnreadBadge count={unread} />}
              </span>
              {name()}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
