import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PromotionGuideBody } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../modules/clock"
import { listGuides } from "../../../workflows/promotion/list-guides"
import { runPromotionGuideWorkflow } from "../../../workflows/promotion/run-promotion-guide"

/** `GET /admin/promotion-guides`: promotions that guides made, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ guides: await listGuides(knex, req.scope.resolve(CLOCK_MODULE).now()) })
}

/** `POST /admin/promotion-guides`: makes a stock campaign and promotion of what was asked for. */
export async function POST(
  req: AuthenticatedMedusaRequest<PromotionGuideBody>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await runPromotionGuideWorkflow(req.scope).run({
    input: { wish: req.validatedBody, operator: req.auth_context.actor_id },
  })
  res.json(result)
}
