import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readComplaint } from "../../../../workflows/complaint/read-complaint"

/** `GET /admin/complaints/:id`: with all that was said. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const which = { complaint_id: req.params.id ?? "" }
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ complaint: await readComplaint(knex, which) })
}
