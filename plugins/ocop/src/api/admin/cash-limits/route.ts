import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SetCashLimitBody } from "@ocop/contract"
import { presentCashLimit } from "../../../workflows/cash/present-cash-limit"
import { setCashLimitWorkflow } from "../../../workflows/cash/set-cash-limit"

/** `GET /admin/cash-limits`: how far cash on delivery is offered. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await presentCashLimit(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)))
}

/** `POST /admin/cash-limits`: from now on. */
export async function POST(
  req: AuthenticatedMedusaRequest<SetCashLimitBody>,
  res: MedusaResponse
): Promise<void> {
  await setCashLimitWorkflow(req.scope).run({
    input: { limit: req.validatedBody, actor: req.auth_context.actor_id },
  })
  res.json(await presentCashLimit(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)))
}
