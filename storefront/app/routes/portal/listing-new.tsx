import { createListing, loadNewListing } from "~/features/portal-listings/create-listing.server"
import { keepWhenOffline } from "~/features/portal-listings/keep-when-offline"
import { NewListingPage } from "~/features/portal-listings/new-listing-page"
import { privateMeta } from "~/features/order/private-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/listing-new"

export function loader({ request }: Route.LoaderArgs) {
  return loadPage(() => loadNewListing(request))
}

export function action({ request }: Route.ActionArgs) {
  return createListing(request)
}

export function clientAction({ serverAction }: Route.ClientActionArgs) {
  return keepWhenOffline(serverAction)
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.portal_listings_new_title())
}

export default function NewListingRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <NewListingPage data={loaderData} outcome={actionData} />
}
