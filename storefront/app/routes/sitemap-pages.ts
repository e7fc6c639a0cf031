import { loadFixedPages } from "~/features/sitemap/sitemap-part.server"
import { loadPage } from "~/platform/page-refusal.server"
import type { Route } from "./+types/sitemap-pages"

export function loader({ url }: Route.LoaderArgs) {
  return loadPage(() => loadFixedPages(url))
}
