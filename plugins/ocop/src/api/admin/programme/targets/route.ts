import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProgrammeTargetBody } from "@ocop/contract"
import { setTarget } from "../../../../workflows/programme/change-targets"

/** `POST /admin/programme/targets`: what a place is to reach within a period (SPEC PF7). */
export async function POST(
  req: AuthenticatedMedusaRequest<ProgrammeTargetBody>,
  res: MedusaResponse
): Promise<void> {
  await setTarget(req.scope, req.validatedBody, req.auth_context.actor_id)
  res.json({})
}
