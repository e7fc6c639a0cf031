import { privateMeta } from "~/features/order/private-meta"
import { answerComplaint } from "~/features/portal-complaints/answer-complaint.server"
import { ComplaintPage } from "~/features/portal-complaints/complaint-page"
import { loadComplaint } from "~/features/portal-complaints/load-complaint.server"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/complaint"

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const data = await loadPage(() => loadComplaint(request, params.id))
  return { data, done: url.searchParams.get("xong") }
}

export function action({ request, params }: Route.ActionArgs) {
  return loadPage(() => answerComplaint(request, params.id))
}

export function meta() {
  return privateMeta(m.portal_after_complaints_title())
}

export default function PortalComplaintRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <ComplaintPage {...loaderData} trouble={actionData ?? null} />
}
