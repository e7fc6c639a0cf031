import { Link } from "react-router"
import { LEGAL_PATH } from "~/features/legal/legal-paths"
import { loadLegalPages } from "~/features/legal/load-legal.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { pageMeta } from "~/platform/page-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import { shopOrigin } from "~/platform/shop-origin"
import type { Route } from "./+types/legal-pages"

export function loader() {
  return loadPage(() => loadLegalPages())
}

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta({
    title: m.legal_title(),
    description: m.legal_lead(),
    path: LEGAL_PATH,
    origin: shopOrigin(matches),
  })
}

/** What the operator has to publish, page by page. */
export default function LegalPages({ loaderData }: Route.ComponentProps) {
  return (
    <main id="noi-dung" className="mx-auto max-w-3xl space-y-6 px-4 py-8">
      <div className="space-y-2">
        <h1 className="text-3xl">{m.legal_title()}</h1>
        <p className="text-ink-soft">{m.legal_lead()}</p>
      </div>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {loaderData.map(({ title, path, since, next }) => (
          <li key={path}>
            <Link to={shopPath(path)} className="block min-h-11 px-4 py-3 hover:bg-sunken">
              <span className="block font-bold text-brand">{title}</span>
              <span className="block text-sm text-ink-soft">{since}</span>
              {next && <span className="block text-sm">{next}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </main>
  )
}
