import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { CalendarIcon } from "~/ui/icons/calendar-icon"

/** The way to what is in season in which month. */
export function SeasonLink() {
  return (
    <Link
      to={shopPath("/mua-vu")}
      className="flex items-center gap-4 rounded-2xl border border-line bg-surface p-4 hover:bg-sunken"
    >
      <CalendarIcon className="size-8 shrink-0 text-brand" />
      <span>
        <strong className="block">{m.season_title()}</strong>
        <span className="text-sm text-ink-soft">{m.season_lead()}</span>
      </span>
    </Link>
  )
}
