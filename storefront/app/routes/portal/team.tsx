import { privateMeta } from "~/features/order/private-meta"
import { changeTeam } from "~/features/portal-team/change-team.server"
import { loadTeam } from "~/features/portal-team/load-team.server"
import { TeamPage } from "~/features/portal-team/team-page"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/team"

export async function loader({ request, url }: Route.LoaderArgs) {
  const data = await loadPage(() => loadTeam(request))
  return { ...data, done: url.searchParams.get("xong") }
}

export function action({ request }: Route.ActionArgs) {
  return loadPage(() => changeTeam(request))
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.portal_team_title())
}

export default function TeamRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <TeamPage {...loaderData} outcome={actionData} />
}
