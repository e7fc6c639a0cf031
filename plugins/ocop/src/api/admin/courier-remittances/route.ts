import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminRemittancesQuery, CreateRemittanceBody } from "@ocop/contract"
import { createRemittanceWorkflow } from "../../../workflows/remittance/create-remittance"
import { listRemittances } from "../../../workflows/remittance/list-remittances"
import { presentRemittance } from "../../../workflows/remittance/present-remittance"

/** `GET /admin/courier-remittances`: couriers' statements, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await listRemittances(knex, req.validatedQuery as AdminRemittancesQuery))
}

/** `POST /admin/courier-remittances`: keeps a statement as a draft, with what each line would mean. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateRemittanceBody>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await createRemittanceWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: req.auth_context.actor_id },
  })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.status(201).json({ remittance: await presentRemittance(knex, result.id) })
}
