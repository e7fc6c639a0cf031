import { privateMeta } from "~/features/order/private-meta"
import { ActivityPage } from "~/features/portal-team/activity-page"
import { loadActivity } from "~/features/portal-team/load-activity.server"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/activity"

export function loader({ request, url }: Route.LoaderArgs) {
  return loadPage(() => loadActivity(request, url))
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.portal_team_activity())
}

export default function ActivityRoute({ loaderData }: Route.ComponentProps) {
  return <ActivityPage {...loaderData} />
}
