import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CreateCommissionRuleBody } from "@ocop/contract"
import { changeCommissionRules } from "../../../workflows/settlement/change-commission-rules"
import { answerRules } from "./answer-rules"

/** `GET /admin/commission-rules`: in the order in which they are tried, with those that have ended. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await answerRules(req.scope))
}

/** `POST /admin/commission-rules`: a new rule at its place in the list (SPEC CM). */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateCommissionRuleBody>,
  res: MedusaResponse
): Promise<void> {
  const change = { kind: "create" as const, ...req.validatedBody }
  await changeCommissionRules(req.scope, change, req.auth_context.actor_id)
  res.status(201).json(await answerRules(req.scope))
}
