import { loadSitemapIndex } from "~/features/sitemap/sitemap-index.server"
import { loadPage } from "~/platform/page-refusal.server"
import type { Route } from "./+types/sitemap"

export function loader({ url }: Route.LoaderArgs) {
  return loadPage(() => loadSitemapIndex(url))
}
