import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { EndCommissionRuleBody } from "@ocop/contract"
import { changeCommissionRules } from "../../../../../workflows/settlement/change-commission-rules"
import { answerRules } from "../../answer-rules"

/** `POST /admin/commission-rules/:id/end`: its last day, or that it never begins (SPEC CM3). */
export async function POST(
  req: AuthenticatedMedusaRequest<EndCommissionRuleBody>,
  res: MedusaResponse
): Promise<void> {
  const change = { kind: "end" as const, id: req.params.id ?? "", ...req.validatedBody }
  await changeCommissionRules(req.scope, change, req.auth_context.actor_id)
  res.json(await answerRules(req.scope))
}
