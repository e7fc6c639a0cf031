import { receivePicture } from "~/features/portal-listings/receive-picture.server"
import { listingPath } from "~/features/portal-listings/listing-paths"
import { redirect } from "react-router"
import type { Route } from "./+types/listing-picture"

/** `POST /nha-san-xuat/san-pham/:id/anh`: a form with one `file`. */
export function action({ request, params }: Route.ActionArgs) {
  return receivePicture(request, params.id)
}

/** Whoever comes back to this address, from signing in for instance, means the page. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(listingPath(params.id, "anh"), 303)
}
