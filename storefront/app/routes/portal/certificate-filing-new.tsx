import { privateMeta } from "~/features/order/private-meta"
import {
  fileCertificate,
  loadNewFiling,
} from "~/features/portal-certificates/filing/file-certificate.server"
import { NewFilingPage } from "~/features/portal-certificates/filing/new-filing-page"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/certificate-filing-new"

export function loader({ request }: Route.LoaderArgs) {
  return loadPage(() => loadNewFiling(request))
}

export function action({ request }: Route.ActionArgs) {
  return fileCertificate(request)
}

export function meta() {
  return privateMeta(m.portal_certificates_file_new())
}

export default function NewFilingRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <NewFilingPage offer={loaderData} outcome={actionData} />
}
