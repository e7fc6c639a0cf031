import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { confirmRemittanceWorkflow } from "../../../../../workflows/remittance/confirm-remittance"
import { presentRemittance } from "../../../../../workflows/remittance/present-remittance"

/** `POST /admin/courier-remittances/:id/confirm`: books what is exact. Safe to repeat. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? ""
  await confirmRemittanceWorkflow(req.scope).run({
    input: { id, actor: req.auth_context.actor_id },
  })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ remittance: await presentRemittance(knex, id) })
}
