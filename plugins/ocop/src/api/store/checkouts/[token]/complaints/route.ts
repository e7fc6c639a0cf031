import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type * as z from "@medusajs/framework/zod"
import type { OpenComplaintBody } from "@ocop/contract"
import { openComplaint } from "../../../../../workflows/complaint/open-complaint"
import { buyerOf, checkoutOrder } from "../checkout-order"

/** `POST /store/checkouts/:token/complaints`: the buyer complains about a part. */
export async function POST(
  req: MedusaRequest<z.infer<typeof OpenComplaintBody>>,
  res: MedusaResponse
): Promise<void> {
  const order_id = checkoutOrder(req)
  const actor = await buyerOf(req, order_id)
  res.json({
    complaint_id: await openComplaint(req.scope, { ...req.validatedBody, order_id, actor }),
  })
}
