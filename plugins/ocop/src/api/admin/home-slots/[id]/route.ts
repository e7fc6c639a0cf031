import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HomeSlotForm } from "@ocop/contract"
import { deleteHomeSlot, setHomeSlot } from "../../../../workflows/home-slot/set-home-slot"

/** `POST /admin/home-slots/:id` */
export async function POST(
  req: AuthenticatedMedusaRequest<HomeSlotForm>,
  res: MedusaResponse
): Promise<void> {
  const { actor_id } = req.auth_context
  const id = req.params.id ?? ""
  res.json({ home_slot: await setHomeSlot(req.scope, actor_id, id, req.validatedBody) })
}

/** `DELETE /admin/home-slots/:id` */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? ""
  await deleteHomeSlot(req.scope, req.auth_context.actor_id, id)
  res.json({ id, deleted: true })
}
