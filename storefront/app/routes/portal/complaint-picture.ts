import { forwardDownload } from "~/features/portal-session/forward-download.server"
import { loadPage } from "~/platform/page-refusal.server"
import type { Route } from "./+types/complaint-picture"

/** A picture of a complaint, for the member who is signed in. */
export function loader({ request, params }: Route.LoaderArgs) {
  const [id, picture] = [params.id, params.picture].map(encodeURIComponent)
  return loadPage(() => forwardDownload(request, `/producer/complaints/${id}/pictures/${picture}`))
}
