import { changeStock } from "~/features/portal-listings/change-stock.server"
import { keepWhenOffline } from "~/features/portal-listings/keep-when-offline"
import { ListingsPage } from "~/features/portal-listings/listings-page"
import { loadListings } from "~/features/portal-listings/load-listings.server"
import { privateMeta } from "~/features/order/private-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/listings"

export async function loader({ request, url }: Route.LoaderArgs) {
  const data = await loadPage(() => loadListings(request, url))
  return { data, done: url.searchParams.get("xong") }
}

export function action({ request, url }: Route.ActionArgs) {
  return changeStock(request, url)
}

export function clientAction({ serverAction }: Route.ClientActionArgs) {
  return keepWhenOffline(serverAction)
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.portal_listings_title())
}

export default function ListingsRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <ListingsPage {...loaderData} outcome={actionData} />
}
