import { data } from "react-router"
import { LegalPage } from "~/features/legal/legal-page"
import { legalKindOf } from "~/features/legal/legal-paths"
import { loadLegalPage } from "~/features/legal/load-legal.server"
import { pageMeta } from "~/platform/page-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import { shopOrigin } from "~/platform/shop-origin"
import type { Route } from "./+types/legal-page"

export function loader({ params }: Route.LoaderArgs) {
  const kind = legalKindOf(params.slug)
  if (!kind) throw data(null, { status: 404 })
  return loadPage(() => loadLegalPage(kind))
}

export function meta({ loaderData, matches }: Route.MetaArgs) {
  if (!loaderData) return []
  const { title, path } = loaderData
  const origin = shopOrigin(matches)
  return pageMeta({ title, description: `${title}. ${m.legal_lead()}`, path, origin })
}

export default function Legal({ loaderData }: Route.ComponentProps) {
  return <LegalPage view={loaderData} />
}
