import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CLOCK_MODULE } from "../../../../modules/clock"
import { ORIGIN_MODULE } from "../../../../modules/origin"
import { adminFiling } from "../../../../workflows/certificate-filing/admin-filing"
import { filingNotFound } from "../../../../workflows/certificate-filing/filing-refusal"

/** `GET /admin/certificate-filings/:id`: the claim beside what the register knows. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = req.scope.resolve(CLOCK_MODULE).today()
  const places = req.scope.resolve(ORIGIN_MODULE).gazetteer()
  const filing = await adminFiling(knex, id, today, places)
  if (!filing) throw filingNotFound(id)
  res.json({ filing })
}
