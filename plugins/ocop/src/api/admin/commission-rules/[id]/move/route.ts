import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MoveCommissionRuleBody } from "@ocop/contract"
import { changeCommissionRules } from "../../../../../workflows/settlement/change-commission-rules"
import { answerRules } from "../../answer-rules"

/** `POST /admin/commission-rules/:id/move`: another place in the list (SPEC CM3). */
export async function POST(
  req: AuthenticatedMedusaRequest<MoveCommissionRuleBody>,
  res: MedusaResponse
): Promise<void> {
  const change = { kind: "move" as const, id: req.params.id ?? "", ...req.validatedBody }
  await changeCommissionRules(req.scope, change, req.auth_context.actor_id)
  res.json(await answerRules(req.scope))
}
