import { campaignSitemap } from "~/features/campaign/campaign-sitemap.server"
import type { Route } from "./+types/campaign-sitemap"

/** `GET /sitemap-chien-dich.xml`: see `campaignSitemap`. */
export function loader({ url }: Route.LoaderArgs) {
  return campaignSitemap(url)
}
