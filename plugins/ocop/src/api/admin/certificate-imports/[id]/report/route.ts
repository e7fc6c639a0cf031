import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ImportReportQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { reportImport } from "../../../../../workflows/certificate-import/report-import"
import { sendSheetFile } from "../../../../send-sheet-file"

/** `GET /admin/certificate-imports/:id/report`: the same as a file to keep or to send on. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = req.validatedQuery as z.infer<typeof ImportReportQuery>
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  sendSheetFile(res, await reportImport(knex, req.params.id ?? "", format))
}
