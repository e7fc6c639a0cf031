import { basketSitemap } from "~/features/basket/basket-sitemap.server"
import type { Route } from "./+types/basket-sitemap"

/** `GET /sitemap-gio-qua.xml`: see `basketSitemap`. */
export function loader({ url }: Route.LoaderArgs) {
  return basketSitemap(url)
}
