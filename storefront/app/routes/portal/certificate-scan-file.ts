import { forwardDownload } from "~/features/portal-session/forward-download.server"
import { loadPage } from "~/platform/page-refusal.server"
import type { Route } from "./+types/certificate-scan-file"

/** A picture of a paper, for the member who is signed in. */
export function loader({ request, params }: Route.LoaderArgs) {
  const [id, scan] = [params.id, params.scan].map(encodeURIComponent)
  const path = `/producer/certificate-filings/${id}/scans/${scan}`
  return loadPage(() => forwardDownload(request, path))
}
