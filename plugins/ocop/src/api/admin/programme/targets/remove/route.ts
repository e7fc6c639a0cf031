import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RemoveProgrammeTargetBody } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { removeTarget } from "../../../../../workflows/programme/change-targets"

/** `POST /admin/programme/targets/remove`: takes a target back. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof RemoveProgrammeTargetBody>>,
  res: MedusaResponse
): Promise<void> {
  await removeTarget(req.scope, req.validatedBody.target_id, req.auth_context.actor_id)
  res.json({})
}
