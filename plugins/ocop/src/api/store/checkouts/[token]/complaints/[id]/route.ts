import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readComplaint } from "../../../../../../workflows/complaint/read-complaint"
import { checkoutOrder } from "../../checkout-order"

/** `GET /store/checkouts/:token/complaints/:id`: a complaint of this order with all that was said. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const which = { complaint_id: req.params.id ?? "", order_id: checkoutOrder(req) }
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.setHeader("cache-control", "private, no-store")
  res.json({ complaint: await readComplaint(knex, which) })
}
