import { privateMeta } from "~/features/order/private-meta"
import { ClaimPage } from "~/features/portal-joining/claim/claim-page"
import { changeClaim, loadClaim } from "~/features/portal-joining/claim/claim.server"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/joining-claim"

export function loader({ request }: Route.LoaderArgs) {
  return loadPage(() => loadClaim(request))
}

export function action({ request }: Route.ActionArgs) {
  return changeClaim(request)
}

export function meta() {
  return privateMeta(m.portal_joining_claim_title())
}

export default function JoiningClaimRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <ClaimPage offer={loaderData} outcome={actionData} />
}
