import type { ReactNode } from "react"
import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { ChevronIcon } from "~/ui/icons/chevron-icon"

type PortalPageProps = {
  title: string
  /** One sentence under the title. */
  lead?: ReactNode
  /** Where the page was reached from: a bare address and its name. */
  back?: { to: string; name: string }
  children: ReactNode
}

/** A page of the portal: the way back, its title, what it is about. */
export function PortalPage({ title, lead, back, children }: PortalPageProps) {
  return (
    <main id="noi-dung" className="mx-auto max-w-5xl space-y-5 px-4 py-4 md:py-6">
      <div>
        {back && (
          <Link
            to={shopPath(back.to)}
            className="-ml-1 flex w-fit min-h-11 items-center gap-1 text-brand"
          >
            <ChevronIcon className="size-5 rotate-180" />
            {back.name}
          </Link>
        )}
        <h1 className="text-2xl">{title}</h1>
        {lead && <p className="mt-1 text-ink-soft">{lead}</p>}
      </div>
      {children}
    </main>
  )
}
