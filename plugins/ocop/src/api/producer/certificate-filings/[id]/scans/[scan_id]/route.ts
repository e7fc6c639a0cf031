import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { filingScan } from "../../../../../../workflows/certificate-filing/filing-scan"
import { sendScan } from "../../../../../scans/send-scan"
import type { ProducerRequest } from "../../../../producer-session"

/** `GET /producer/certificate-filings/:id/scans/:scan_id`: a paper of this producer's own. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { id = "", scan_id = "" } = req.params
  const { producer_id } = req.producer_session
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await sendScan(req.scope, res, await filingScan(knex, { id, scan_id, producer_id }))
}
