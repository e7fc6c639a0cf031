import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { CERTIFICATION_MODULE } from "../../../../../../modules/certification"
import { sendScan } from "../../../../../scans/send-scan"

/** `GET /admin/certificates/:id/scans/:scan_id`: the paper. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", scan_id = "" } = req.params
  const [scan] = await req.scope
    .resolve(CERTIFICATION_MODULE)
    .listCertificateScans({ id: scan_id, certificate_id: id })
  if (!scan) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Certificate ${id} has no scan ${scan_id}`,
      "ocop.scan_not_found"
    )
  }
  await sendScan(req.scope, res, scan)
}
