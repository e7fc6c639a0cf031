import { privateMeta } from "~/features/order/private-meta"
import { FilingPage } from "~/features/portal-certificates/filing/filing-page"
import {
  loadFiling,
  withdrawFiling,
} from "~/features/portal-certificates/filing/load-filing.server"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/certificate-filing"

export function loader({ request, params }: Route.LoaderArgs) {
  return loadPage(() => loadFiling(request, params.id))
}

/** Takes the paper back: the page's only form. */
export function action({ request, params }: Route.ActionArgs) {
  return loadPage(() => withdrawFiling(request, params.id))
}

export function meta() {
  return privateMeta(m.portal_certificates_title())
}

export default function FilingRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { filing, trouble } = loaderData
  return <FilingPage filing={filing} trouble={actionData?.trouble ?? trouble} />
}
