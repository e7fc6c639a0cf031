import { redirect } from "react-router"
import { filingPath } from "~/features/portal-certificates/certificate-paths"
import { receiveScan } from "~/features/portal-certificates/filing/receive-scan.server"
import type { Route } from "./+types/certificate-scan"

/** `POST /nha-san-xuat/chung-nhan/giay/:id/anh`: a form with one `file`. */
export function action({ request, params }: Route.ActionArgs) {
  return receiveScan(request, params.id)
}

/** Whoever comes back to this address, from signing in for instance, means the page. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(filingPath(params.id), 303)
}
