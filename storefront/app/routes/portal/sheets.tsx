import { ListingImportResponse } from "@ocop/contract"
import { data, redirect } from "react-router"
import { privateMeta } from "~/features/order/private-meta"
import { toSignIn } from "~/features/portal-session/ask-producer.server"
import { forwardUpload } from "~/features/portal-session/forward-upload.server"
import { SheetsPage } from "~/features/portal-sheets/sheets-page"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/sheets"

/** The file goes to the backend while it arrives; what it answers decides where to go. */
export async function action({ request }: Route.ActionArgs) {
  const answer = await forwardUpload(request, "/producer/listings/import")
  if (answer.status === 401) throw await toSignIn(request)
  const body: unknown = await answer.json()
  if (!answer.ok) return data(body as { code: string }, { status: answer.status })
  const { id } = ListingImportResponse.parse(body).import
  return redirect(shopPath(`/nha-san-xuat/bang-tinh/${id}`), 303)
}

export function meta() {
  return privateMeta(m.portal_sheets_title())
}

export default function SheetsRoute({ actionData }: Route.ComponentProps) {
  return <SheetsPage trouble={actionData?.code} />
}
