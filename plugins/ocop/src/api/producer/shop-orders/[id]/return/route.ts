import type { MedusaResponse } from "@medusajs/framework/http"
import type * as z from "@medusajs/framework/zod"
import type { ParcelArrivalBody } from "@ocop/contract"
import { landParcelsWorkflow } from "../../../../../workflows/shop-order/land-parcels"
import type { ProducerRequest } from "../../../producer-session"
import { answerWithShopOrder, askedShopOrder } from "../../answer-with-shop-order"

/** `POST /producer/shop-orders/:id/return`: parcels came back, one or all that are on their way. */
export async function POST(
  req: ProducerRequest<z.infer<typeof ParcelArrivalBody>>,
  res: MedusaResponse
): Promise<void> {
  const input = { ...askedShopOrder(req), ...req.validatedBody, outcome: "returned" as const }
  await landParcelsWorkflow(req.scope).run({ input })
  await answerWithShopOrder(req, res)
}
