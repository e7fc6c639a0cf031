import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AuditLogQuery } from "@ocop/contract"
import { readAuditLog } from "../../../workflows/audit-log/read-audit-log"

/** `GET /admin/audit-log`: who did what to what, newest first. There is no route that changes any of it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.setHeader("Cache-Control", "private, no-store")
  res.json(await readAuditLog(knex, req.validatedQuery as unknown as AuditLogQuery))
}
