import { deliverTo } from "~/features/checkout/deliver-to.server"
import { BackendError } from "~/platform/backend-error"
import type { Route } from "./+types/deliver-to"

const headers = { "Cache-Control": "no-store" }

/** `POST /api/giao-toi` with a province: `{ cart }`, its delivery priced for there. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData()
  try {
    const cart = await deliverTo(request, String(form.get("province") ?? ""))
    return Response.json({ cart }, { headers })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return Response.json(null, { status: 503, headers })
  }
}
