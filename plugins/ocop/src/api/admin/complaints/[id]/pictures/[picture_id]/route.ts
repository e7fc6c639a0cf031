import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { complaintPicture } from "../../../../../../workflows/complaint/complaint-picture"
import { sendScan } from "../../../../../scans/send-scan"

/** `GET /admin/complaints/:id/pictures/:picture_id`: what the buyer shows. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const which = { complaint_id: req.params.id ?? "" }
  const pictureId = req.params.picture_id ?? ""
  await sendScan(req.scope, res, await complaintPicture(req.scope, which, pictureId))
}
