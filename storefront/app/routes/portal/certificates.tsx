import { privateMeta } from "~/features/order/private-meta"
import { CertificatesPage } from "~/features/portal-certificates/certificates-page"
import { loadCertificates } from "~/features/portal-certificates/load-certificates.server"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/certificates"

export function loader({ request }: Route.LoaderArgs) {
  return loadPage(() => loadCertificates(request))
}

export function meta() {
  return privateMeta(m.portal_certificates_title())
}

export default function CertificatesRoute({ loaderData }: Route.ComponentProps) {
  return <CertificatesPage {...loaderData} />
}
