import type { ReactNode } from "react"
import { shopPath } from "~/platform/i18n/shop-path"
import { BackLink } from "./back-link"

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
        {back && <BackLink to={shopPath(back.to)} name={back.name} />}
        <h1 className="text-2xl">{title}</h1>
        {lead && <p className="mt-1 text-ink-soft">{lead}</p>}
      </div>
      {children}
    </main>
  )
}
