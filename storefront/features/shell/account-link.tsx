import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { PersonIcon } from "~/ui/icons/person-icon"

/** The same for everybody, signed in or not: the page has to stay anonymous. */
export function AccountLink() {
  return (
    <Link
      to={shopPath("/tai-khoan")}
      className="inline-flex min-h-11 items-center gap-2 rounded-lg px-3 hover:bg-sunken"
    >
      <PersonIcon />
      <span className="sr-only lg:not-sr-only">{m.account_title()}</span>
    </Link>
  )
}
