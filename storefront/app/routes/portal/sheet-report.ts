import { forwardDownload } from "~/features/portal-session/forward-download.server"
import { loadPage } from "~/platform/page-refusal.server"
import type { Route } from "./+types/sheet-report"

/** What became of each row of a sheet, as an Excel workbook. */
export function loader({ request, params }: Route.LoaderArgs) {
  const id = encodeURIComponent(params.id)
  return loadPage(() => forwardDownload(request, `/producer/listings/import/${id}/report`))
}
