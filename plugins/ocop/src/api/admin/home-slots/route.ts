import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HomeSlotForm } from "@ocop/contract"
import { listHomeSlots } from "../../../workflows/home-slot/read-home"
import { setHomeSlot } from "../../../workflows/home-slot/set-home-slot"

/** `GET /admin/home-slots`: what is and will be on the home page, in its order. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { ended } = req.validatedQuery as { ended: boolean }
  res.json({ home_slots: await listHomeSlots(req.scope, ended) })
}

/** `POST /admin/home-slots`: schedules something for the home page. */
export async function POST(
  req: AuthenticatedMedusaRequest<HomeSlotForm>,
  res: MedusaResponse
): Promise<void> {
  const { actor_id } = req.auth_context
  res.json({ home_slot: await setHomeSlot(req.scope, actor_id, null, req.validatedBody) })
}
