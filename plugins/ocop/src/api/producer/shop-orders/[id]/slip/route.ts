import type { MedusaResponse } from "@medusajs/framework/http"
import type * as z from "@medusajs/framework/zod"
import type { PackingSlipQuery } from "@ocop/contract"
import { packingSlip } from "../../../../../workflows/shop-order/packing-slip"
import type { ProducerRequest } from "../../../producer-session"
import { askedShopOrder } from "../../answer-with-shop-order"

/** `GET /producer/shop-orders/:id/slip`: the A6 slip of a parcel, or of all that is left to be sent. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { parcel_id } = req.validatedQuery as z.infer<typeof PackingSlipQuery>
  const { shop_order_id: id, producer_id } = askedShopOrder(req)
  const { pdf, file_name } = await packingSlip(req.scope, { id, producer_id, parcel_id })
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `inline; filename="${file_name}"`)
  res.setHeader("cache-control", "private, no-store")
  res.setHeader("x-content-type-options", "nosniff")
  res.send(pdf)
}
