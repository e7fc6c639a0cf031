import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type * as z from "@medusajs/framework/zod"
import type { AdminComplaintsQuery, AdminComplaintsResponse } from "@ocop/contract"
import { countComplaints } from "../../../workflows/complaint/count-complaints"
import { readComplaints } from "../../../workflows/complaint/read-complaint"

/** `GET /admin/complaints`: by what is due first, and how many there are in each state. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminComplaintsResponse>
): Promise<void> {
  const query = req.validatedQuery as z.infer<typeof AdminComplaintsQuery>
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const page = await readComplaints(knex, query)
  res.json({ ...page, counts: await countComplaints(knex) })
}
