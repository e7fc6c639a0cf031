import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dropRemittanceWorkflow } from "../../../../workflows/remittance/drop-remittance"
import { presentRemittance } from "../../../../workflows/remittance/present-remittance"

/** `GET /admin/courier-remittances/:id`: of a draft, what each line would mean now. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ remittance: await presentRemittance(knex, req.params.id ?? "") })
}

/** `DELETE /admin/courier-remittances/:id`: of a draft only. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? ""
  await dropRemittanceWorkflow(req.scope).run({ input: { id, actor: req.auth_context.actor_id } })
  res.json({ id, deleted: true })
}
