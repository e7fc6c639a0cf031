import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type * as z from "@medusajs/framework/zod"
import type { BuyerEntryBody } from "@ocop/contract"
import { readComplaint } from "../../../../../../../workflows/complaint/read-complaint"
import { writeEntry } from "../../../../../../../workflows/complaint/write-entry"
import { buyerOf, checkoutOrder } from "../../../checkout-order"

/** `POST /store/checkouts/:token/complaints/:id/entries`: the buyer writes, calls an operator in, or is content. */
export async function POST(
  req: MedusaRequest<z.infer<typeof BuyerEntryBody>>,
  res: MedusaResponse
): Promise<void> {
  const which = { complaint_id: req.params.id ?? "", order_id: checkoutOrder(req) }
  const { actor_id } = await buyerOf(req, which.order_id)
  await writeEntry(req.scope, { ...which, ...req.validatedBody, by: "buyer", actor_id })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ complaint: await readComplaint(knex, which) })
}
