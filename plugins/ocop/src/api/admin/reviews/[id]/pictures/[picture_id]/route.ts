import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reviewPicture } from "../../../../../../workflows/review/review-picture"
import { sendScan } from "../../../../../scans/send-scan"

/** `GET /admin/reviews/:id/pictures/:picture_id`: whatever the review's state. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", picture_id = "" } = req.params
  await sendScan(req.scope, res, await reviewPicture(req.scope, "operator", id, picture_id))
}
