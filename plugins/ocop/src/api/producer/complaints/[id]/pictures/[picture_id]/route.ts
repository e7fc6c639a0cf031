import type { MedusaResponse } from "@medusajs/framework/http"
import { complaintPicture } from "../../../../../../workflows/complaint/complaint-picture"
import { sendScan } from "../../../../../scans/send-scan"
import type { ProducerRequest } from "../../../../producer-session"

/** `GET /producer/complaints/:id/pictures/:picture_id`: what the buyer shows. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const which = { complaint_id: req.params.id ?? "", producer_id: req.producer_session.producer_id }
  const pictureId = req.params.picture_id ?? ""
  await sendScan(req.scope, res, await complaintPicture(req.scope, which, pictureId))
}
