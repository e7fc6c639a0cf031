import { privateMeta } from "~/features/order/private-meta"
import { loadMe } from "~/features/portal/load-me.server"
import { MorePage } from "~/features/portal/more-page"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/more"

export function loader({ request }: Route.LoaderArgs) {
  return loadPage(() => loadMe(request))
}

export function meta() {
  return privateMeta(m.portal_more_title())
}

export default function PortalMoreRoute({ loaderData }: Route.ComponentProps) {
  return <MorePage me={loaderData} />
}
