import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { orderOfLink, transferOf } from "./checkout-order"

/** `GET /store/checkouts/:token/transfer`: what its buyer is to transfer, and what has come. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.setHeader("cache-control", "private, no-store")
  res.json({ transfer: await transferOf(req, orderOfLink(req)) })
}
