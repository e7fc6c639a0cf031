import { loadSitemapPart } from "~/features/sitemap/sitemap-part.server"
import { loadPage } from "~/platform/page-refusal.server"
import type { Route } from "./+types/sitemap-producers"

export function loader({ url }: Route.LoaderArgs) {
  return loadPage(() => loadSitemapPart("producers", url))
}
