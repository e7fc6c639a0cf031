import { privateMeta } from "~/features/order/private-meta"
import { JoiningPage } from "~/features/portal-joining/joining-page"
import { loadRegistration } from "~/features/portal-joining/load-registration.server"
import { submitRegistration } from "~/features/portal-joining/papers.server"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/joining"

export function loader({ request }: Route.LoaderArgs) {
  return loadPage(() => loadRegistration(request))
}

export function action({ request }: Route.ActionArgs) {
  return submitRegistration(request)
}

export function meta() {
  return privateMeta(m.portal_joining_title())
}

export default function JoiningRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <JoiningPage registration={loaderData} trouble={actionData?.trouble ?? null} />
}
