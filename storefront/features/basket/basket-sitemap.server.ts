import { xml } from "~/features/sitemap/sitemap-answer.server"
import { urlset } from "~/features/sitemap/sitemap-xml"
import { publicOrigin } from "~/platform/public-origin.server"
import { BASKETS_PATH, basketPath } from "./basket-trail"
import { loadBaskets } from "./load-baskets.server"

/** The baskets that run, and the page of all of them, as a part of the sitemap. */
export async function basketSitemap(url: URL): Promise<Response> {
  const { baskets } = await loadBaskets()
  const pages = [
    { path: BASKETS_PATH, changedAt: null },
    ...baskets.map(({ handle, updated_at }) => ({
      path: basketPath(handle),
      changedAt: updated_at,
    })),
  ]
  return xml([...urlset(pages, publicOrigin(url))].join(""))
}
