import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reviewPicture } from "../../../../../../workflows/review/review-picture"
import { sendScan } from "../../../../../scans/send-scan"

/** `GET /store/reviews/:id/pictures/:picture_id`: of a published review. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", picture_id = "" } = req.params
  await sendScan(
    req.scope,
    res,
    await reviewPicture(req.scope, { published: true }, id, picture_id)
  )
}
