import { Link, useLocation } from "react-router"
import { barePath } from "~/platform/i18n/locale"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Wordmark } from "~/ui/wordmark"
import { AccountLink } from "./account-link"
import { CartLink } from "./cart-link"
import { HeaderSearch } from "./header-search"
import { LanguageSwitch } from "./language-switch"

/** The home page has a search box of its own, larger and in the middle. */
export function SiteHeader() {
  const onHomePage = barePath(useLocation().pathname) === "/"
  return (
    <header className="top-0 z-40 border-b border-line bg-surface md:sticky">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2">
        <Link to={shopPath("/")} className="flex min-h-11 items-center" aria-label={m.shell_home()}>
          <Wordmark />
        </Link>
        {!onHomePage && (
          <div className="order-last w-full md:order-none md:w-auto md:flex-1">
            <HeaderSearch />
          </div>
        )}
        <div className="ml-auto flex flex-wrap items-center justify-end gap-1">
          <LanguageSwitch />
          <AccountLink />
          <CartLink />
        </div>
      </div>
    </header>
  )
}
