import { removePaper } from "~/features/portal-joining/papers.server"
import { forwardDownload } from "~/features/portal-session/forward-download.server"
import { loadPage } from "~/platform/page-refusal.server"
import type { Route } from "./+types/joining-paper-file"

/** One's own paper, to look at. */
export function loader({ request, params }: Route.LoaderArgs) {
  const path = `/producer/registration/documents/${encodeURIComponent(params.id)}`
  return loadPage(() => forwardDownload(request, path))
}

/** `POST`: takes the paper back. */
export function action({ request, params }: Route.ActionArgs) {
  return removePaper(request, params.kind, params.id)
}
