import { listCommunes } from "~/features/checkout/communes.server"
import { BackendError } from "~/platform/backend-error"
import type { Route } from "./+types/communes"

/** `GET /api/dia-chi/:province`: `{ communes }` for the address form; an empty list for no province. */
export async function loader({ params }: Route.LoaderArgs) {
  try {
    const communes = await listCommunes(params.province)
    return Response.json({ communes }, { headers: { "Cache-Control": "public, max-age=3600" } })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return Response.json(null, { status: 503, headers: { "Cache-Control": "no-store" } })
  }
}
