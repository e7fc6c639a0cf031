import { lazy, Suspense } from "react"
import { Link } from "react-router"
import { isSignedInHinted } from "~/features/account/signed-in-hint"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { useHydrated } from "~/platform/use-hydrated"
import { PersonIcon } from "~/ui/icons/person-icon"

/** Only those who are signed in load it. */
const UnreadNotices = lazy(() => import("./unread-notices"))

/** The same for everybody, signed in or not: the page has to stay anonymous. What is new is asked for after it. */
export function AccountLink() {
  const signedIn = useHydrated() && isSignedInHinted(document.cookie)
  return (
    <Link
      to={shopPath("/tai-khoan")}
      className="relative inline-flex min-h-11 items-center gap-2 rounded-lg px-3 hover:bg-sunken"
    >
      <PersonIcon />
      <span className="sr-only lg:not-sr-only">{m.account_title()}</span>
      {signedIn && (
        <Suspense>
          <UnreadNotices />
        </Suspense>
      )}
    </Link>
  )
}
