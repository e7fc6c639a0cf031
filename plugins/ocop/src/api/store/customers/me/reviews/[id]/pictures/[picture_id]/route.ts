import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reviewPicture } from "../../../../../../../../workflows/review/review-picture"
import { sendScan } from "../../../../../../../scans/send-scan"

/** `GET /store/customers/me/reviews/:id/pictures/:picture_id`: of one's own, whatever its state. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", picture_id = "" } = req.params
  const reader = { customer_id: req.auth_context.actor_id }
  await sendScan(req.scope, res, await reviewPicture(req.scope, reader, id, picture_id))
}
