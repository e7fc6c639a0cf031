import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SettleLineBody } from "@ocop/contract"
import { presentRemittance } from "../../../../../../../workflows/remittance/present-remittance"
import { settleRemittanceLineWorkflow } from "../../../../../../../workflows/remittance/settle-remittance-line"

/** `POST /admin/courier-remittances/:id/lines/:line_id/settle`: a person decides, and says why. */
export async function POST(
  req: AuthenticatedMedusaRequest<SettleLineBody>,
  res: MedusaResponse
): Promise<void> {
  const { id = "", line_id = "" } = req.params
  await settleRemittanceLineWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, line_id, actor: req.auth_context.actor_id },
  })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ remittance: await presentRemittance(knex, id) })
}
