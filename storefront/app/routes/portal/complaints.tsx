import { privateMeta } from "~/features/order/private-meta"
import { ComplaintsPage } from "~/features/portal-complaints/complaints-page"
import { loadComplaints } from "~/features/portal-complaints/load-complaints.server"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/complaints"

export function loader({ request, url }: Route.LoaderArgs) {
  return loadPage(() => loadComplaints(request, url))
}

export function meta() {
  return privateMeta(m.portal_after_complaints_title())
}

export default function PortalComplaintsRoute({ loaderData }: Route.ComponentProps) {
  return <ComplaintsPage data={loaderData} />
}
