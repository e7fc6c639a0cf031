import { periodQuery } from "~/features/portal-money/load-money.server"
import { forwardDownload } from "~/features/portal-session/forward-download.server"
import { loadPage } from "~/platform/page-refusal.server"
import type { Route } from "./+types/money-file"

/** The statement of the days in the address as a file: `?loai=csv`, otherwise an Excel workbook. */
export function loader({ request, url }: Route.LoaderArgs) {
  const query = periodQuery(request)
  query.set("format", url.searchParams.get("loai") === "csv" ? "csv" : "xlsx")
  return loadPage(() => forwardDownload(request, `/producer/statement/file?${query}`))
}
