import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AuditLogFileQuery } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../../modules/clock"
import { auditLogFile } from "../../../../workflows/audit-log/audit-log-file"
import { readEntries } from "../../../../workflows/audit-log/read-audit-log"
import { sendSheetFile } from "../../../send-sheet-file"

const ENTRIES_MAX = 20_000

/** `GET /admin/audit-log/file`: the same as a file to keep, the newest 20,000 entries of it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...filters } = req.validatedQuery as unknown as AuditLogFileQuery
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const entries = await readEntries(knex, filters, ENTRIES_MAX, 0)
  const today = req.scope.resolve(CLOCK_MODULE).today()
  sendSheetFile(res, await auditLogFile(entries, today, format))
}
