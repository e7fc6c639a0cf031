import type { ReactNode } from "react"
import { Link } from "react-router"
import { LanguageSwitch } from "~/features/shell/language-switch"
import { ProgressBar } from "~/features/shell/progress-bar"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { StoreIcon } from "~/ui/icons/store-icon"

/** The frame of the portal's pages for whoever is not signed in. A page brings its own `<main id="noi-dung">`. */
export function DoorFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <a href="#noi-dung" className="skip-link">
        {m.portal_skip()}
      </a>
      <ProgressBar />
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex max-w-5xl items-center gap-3 px-4 py-2">
          <StoreIcon className="size-8 text-brand" />
          <p className="min-w-0 flex-1 font-bold">{m.portal_title()}</p>
          <Link
            to={shopPath("/")}
            className="hidden min-h-11 items-center rounded-lg px-3 hover:bg-sunken md:inline-flex"
          >
            {m.portal_sign_in_to_shop()}
          </Link>
          <LanguageSwitch />
        </div>
      </header>
      {children}
    </>
  )
}
