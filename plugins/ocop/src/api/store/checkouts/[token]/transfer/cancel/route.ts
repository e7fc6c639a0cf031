import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cancelUnpaidOrder } from "../../../../../../workflows/bank-transfer/cancel-unpaid-order"
import { orderOfLink, transferOf } from "../checkout-order"

/**
 * `POST /store/checkouts/:token/transfer/cancel`: its buyer does not want it any more. One that is paid meanwhile
 * stays as it is; the answer says how it stands.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const orderId = orderOfLink(req)
  await transferOf(req, orderId)
  await cancelUnpaidOrder(req.scope, orderId, "cancelled")
  res.json({ transfer: await transferOf(req, orderId) })
}
