import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cashOffer } from "../../../../../workflows/cash/cash-offer"

/** `GET /store/carts/:id/cash`: may this cart be paid at the door, and why not. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.setHeader("cache-control", "private, no-store")
  res.json({ cash: await cashOffer(req.scope, req.params.id ?? "") })
}
