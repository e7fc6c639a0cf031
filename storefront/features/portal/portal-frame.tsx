import type { ProducerMeResponse } from "@ocop/contract"
import type { ReactNode } from "react"
import { Link } from "react-router"
import { AssistanceBar } from "~/features/portal-assistance/assistance-bar"
import { LanguageSwitch } from "~/features/shell/language-switch"
import { ProgressBar } from "~/features/shell/progress-bar"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { StoreIcon } from "~/ui/icons/store-icon"
import { PortalBanner } from "./portal-banner"
import { PortalNav } from "./portal-nav"

/**
 * The frame around every page of the portal. A page brings its own `<main id="noi-dung">`. Below it there is
 * room for the bar, so that nothing is ever hidden behind it.
 */
export function PortalFrame({ me, children }: { me: ProducerMeResponse; children: ReactNode }) {
  return (
    <div className="pb-20 md:pb-8">
      <a href="#noi-dung" className="skip-link">
        {m.portal_skip()}
      </a>
      <ProgressBar />
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex max-w-5xl items-center gap-3 px-4 py-2">
          <StoreIcon className="size-8 text-brand" />
          <p className="min-w-0 flex-1 leading-snug">
            <span className="block text-sm text-ink-soft">{m.portal_title()}</span>
            <span className="block truncate font-bold">{me.producer.name}</span>
          </p>
          <Link
            to={shopPath("/")}
            className="hidden min-h-11 items-center rounded-lg px-3 hover:bg-sunken md:inline-flex"
          >
            {m.portal_to_shop()}
          </Link>
          <LanguageSwitch />
        </div>
      </header>
      <AssistanceBar me={me} />
      <PortalNav unread={me.unread} />
      <PortalBanner producer={me.producer} />
      {children}
    </div>
  )
}
