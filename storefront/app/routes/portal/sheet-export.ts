import { forwardDownload } from "~/features/portal-session/forward-download.server"
import { loadPage } from "~/platform/page-refusal.server"
import type { Route } from "./+types/sheet-export"

/** All listings of the producer as a file: `?loai=csv`, otherwise an Excel workbook. */
export function loader({ request, url }: Route.LoaderArgs) {
  const format = url.searchParams.get("loai") === "csv" ? "csv" : "xlsx"
  return loadPage(() => forwardDownload(request, `/producer/listings/export?format=${format}`))
}
