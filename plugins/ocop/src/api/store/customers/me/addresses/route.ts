import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SentAddress } from "../../../../../workflows/address-book/address-to-write"
import { keepAddressWorkflow } from "../../../../../workflows/address-book/keep-address"
import { presentCustomer } from "../../../../../workflows/address-book/present-customer"

/** `POST /store/customers/me/addresses`, in the place of Medusa's: an address in Vietnam, and none twice (SPEC AB). */
export async function POST(
  req: AuthenticatedMedusaRequest<SentAddress>,
  res: MedusaResponse
): Promise<void> {
  const customer_id = req.auth_context.actor_id
  await keepAddressWorkflow(req.scope).run({ input: { customer_id, address: req.validatedBody } })
  res.json({ customer: await presentCustomer(req.scope, customer_id, req.queryConfig.fields) })
}
