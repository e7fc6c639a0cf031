import { ListingImportResponse } from "@ocop/contract"
import { data, redirect } from "react-router"
import { privateMeta } from "~/features/order/private-meta"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { ImportPage } from "~/features/portal-sheets/import-page"
import { shownOutcome } from "~/features/portal-sheets/shown-outcome"
import { BackendError } from "~/platform/backend-error"
import { shopPath } from "~/platform/i18n/shop-path"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/sheet-import"

const pathOf = (id: string) => `/producer/listings/import/${encodeURIComponent(id)}`

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const answer = await loadPage(() =>
    askProducer(request, ListingImportResponse, pathOf(params.id))
  )
  return { listingImport: answer.import, shown: shownOutcome(url.searchParams.get("xem")) }
}

/** Confirms what was shown. */
export async function action({ request, params }: Route.ActionArgs) {
  try {
    await askProducer(request, ListingImportResponse, `${pathOf(params.id)}/confirm`, {
      method: "POST",
      body: {},
    })
  } catch (error) {
    if (!(error instanceof BackendError) || error.isNotFound) throw error
    return data({ code: error.code }, { status: error.status })
  }
  return redirect(shopPath(`/nha-san-xuat/bang-tinh/${params.id}`), 303)
}

export function meta() {
  return privateMeta(m.portal_sheets_preview_title())
}

export default function SheetImportRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <ImportPage {...loaderData} trouble={actionData?.code} />
}
