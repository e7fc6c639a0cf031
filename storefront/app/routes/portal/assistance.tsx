import { data } from "react-router"
import { privateMeta } from "~/features/order/private-meta"
import { AssistancePage } from "~/features/portal-assistance/assistance-page"
import { changeAssistance } from "~/features/portal-assistance/change-assistance.server"
import { endAssistance } from "~/features/portal-assistance/end-assistance.server"
import { loadAssistance } from "~/features/portal-assistance/load-assistance.server"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/assistance"

export function loader({ request }: Route.LoaderArgs) {
  return loadPage(() => loadAssistance(request))
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.clone().formData()
  if (form.get("intent") === "end") return loadPage(() => endAssistance(request))
  const outcome = await loadPage(() => changeAssistance(request))
  return data(outcome, { status: outcome.done ? 200 : 400 })
}

export function meta() {
  return privateMeta(m.portal_assistance_title())
}

export default function PortalAssistanceRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <AssistancePage loaded={loaderData} outcome={actionData} />
}
