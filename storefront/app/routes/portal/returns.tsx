import { privateMeta } from "~/features/order/private-meta"
import { answerReturn } from "~/features/portal-returns/answer-return.server"
import { loadReturns } from "~/features/portal-returns/load-returns.server"
import { ReturnsPage } from "~/features/portal-returns/returns-page"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/returns"

export function loader({ request, url }: Route.LoaderArgs) {
  return loadPage(() => loadReturns(request, url))
}

export function action({ request, url }: Route.ActionArgs) {
  return loadPage(() => answerReturn(request, url))
}

export function meta() {
  return privateMeta(m.portal_after_returns_title())
}

export default function PortalReturnsRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <ReturnsPage data={loaderData} trouble={actionData ?? null} />
}
