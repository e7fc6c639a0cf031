import { forwardDownload } from "~/features/portal-session/forward-download.server"
import { loadPage } from "~/platform/page-refusal.server"
import type { Route } from "./+types/order-slip"

/** The packing slip as a PDF, of one parcel (`?kien=`) or of all that is left to be sent. */
export function loader({ request, params, url }: Route.LoaderArgs) {
  const parcel = url.searchParams.get("kien")
  const query = parcel ? `?${new URLSearchParams({ parcel_id: parcel })}` : ""
  const path = `/producer/shop-orders/${encodeURIComponent(params.id)}/slip${query}`
  return loadPage(() => forwardDownload(request, path))
}
