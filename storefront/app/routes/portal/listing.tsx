import { changeListing } from "~/features/portal-listings/change-listing.server"
import { keepWhenOffline } from "~/features/portal-listings/keep-when-offline"
import { ListingPage } from "~/features/portal-listings/listing-page"
import { loadListing } from "~/features/portal-listings/load-listing.server"
import { StepPage } from "~/features/portal-listings/step-page"
import { stepOf } from "~/features/portal-listings/steps"
import { privateMeta } from "~/features/order/private-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/listing"

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const query = url.searchParams
  return {
    data: await loadPage(() => loadListing(request, params.id)),
    step: stepOf(query.get("buoc")),
    done: query.get("xong"),
    pictureTrouble: query.get("loi"),
  }
}

export function action({ request, params }: Route.ActionArgs) {
  return changeListing(request, params.id)
}

export function clientAction({ serverAction }: Route.ClientActionArgs) {
  return keepWhenOffline(serverAction)
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta({ loaderData }: Route.MetaArgs) {
  return privateMeta(loaderData?.data.wording.title || m.portal_listings_title())
}

export default function ListingRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { data, step, done, pictureTrouble } = loaderData
  const { id } = data.listing
  if (!step) return <ListingPage key={id} data={data} outcome={actionData} done={done} />
  return (
    <StepPage
      key={`${id} ${step}`}
      data={data}
      step={step}
      outcome={actionData}
      pictureTrouble={pictureTrouble}
    />
  )
}
