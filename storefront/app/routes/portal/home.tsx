import { HomePage } from "~/features/portal-home/home-page"
import { loadHome } from "~/features/portal-home/load-home.server"
import { privateMeta } from "~/features/order/private-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/home"

export function loader({ request }: Route.LoaderArgs) {
  return loadPage(() => loadHome(request))
}

export function meta() {
  return privateMeta(m.portal_title())
}

export default function PortalHomeRoute({ loaderData }: Route.ComponentProps) {
  return <HomePage {...loaderData} />
}
