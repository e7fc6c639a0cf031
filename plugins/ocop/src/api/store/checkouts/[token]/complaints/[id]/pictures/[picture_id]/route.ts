import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { complaintPicture } from "../../../../../../../../workflows/complaint/complaint-picture"
import { sendScan } from "../../../../../../../scans/send-scan"
import { checkoutOrder } from "../../../../checkout-order"

/** `GET /store/checkouts/:token/complaints/:id/pictures/:picture_id` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", picture_id = "" } = req.params
  const which = { complaint_id: id, order_id: checkoutOrder(req) }
  await sendScan(req.scope, res, await complaintPicture(req.scope, which, picture_id))
}
