import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CARD_PAYMENT_MODULE } from "../../../modules/card-payment"

/** `GET /admin/card-reviews`: card payments that an operator has to look at, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const [card_reviews, count] = await req.scope
    .resolve(CARD_PAYMENT_MODULE)
    .listAndCountCardReviews({ resolved_at: null }, { order: { created_at: "DESC" }, take: 100 })
  res.json({ card_reviews, count })
}
