import { changeFavourite } from "~/features/favourite/change-favourite.server"
import { FavouritesPage } from "~/features/favourite/favourites-page"
import { loadFavourites } from "~/features/favourite/load-favourites.server"
import { privateMeta } from "~/features/order/private-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/favourites"

export async function loader({ request, url }: Route.LoaderArgs) {
  return { favourites: await loadPage(() => loadFavourites(request, url)) }
}

export function action({ request }: Route.ActionArgs) {
  return loadPage(() => changeFavourite(request))
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.favourite_title())
}

export default function FavouritesRoute({ loaderData }: Route.ComponentProps) {
  return <FavouritesPage favourites={loaderData.favourites} />
}
