import { redirect } from "react-router"
import { cancelTransfer, loadTransfer } from "~/features/transfer/load-transfer.server"
import { BackendError } from "~/platform/backend-error"
import { shopPath } from "~/platform/i18n/shop-path"
import type { Route } from "./+types/transfer"

const headers = { "Cache-Control": "private, no-store" }

/** `GET /don-hang/:token/chuyen-khoan`: `{ state, received }`, asked every few seconds by the order's page. */
export async function loader({ params }: Route.LoaderArgs) {
  try {
    const transfer = await loadTransfer(params.token)
    if (!transfer) return Response.json({}, { status: 404, headers })
    const { state, received } = transfer
    return Response.json({ state, received }, { headers })
  } catch (error) {
    if (error instanceof BackendError) return Response.json({}, { status: 503, headers })
    throw error
  }
}

/** Its buyer cancels the order, and sees how it stands, whatever came of it. */
export async function action({ params }: Route.ActionArgs) {
  try {
    await cancelTransfer(params.token)
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    console.error(`Order not cancelled: ${error.message}`)
  }
  return redirect(shopPath(`/don-hang/${encodeURIComponent(params.token)}`), 303)
}
