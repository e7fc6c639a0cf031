import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { filingScan } from "../../../../../../workflows/certificate-filing/filing-scan"
import { sendScan } from "../../../../../scans/send-scan"

/** `GET /admin/certificate-filings/:id/scans/:scan_id`: the paper to be compared. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", scan_id = "" } = req.params
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await sendScan(req.scope, res, await filingScan(knex, { id, scan_id }))
}
