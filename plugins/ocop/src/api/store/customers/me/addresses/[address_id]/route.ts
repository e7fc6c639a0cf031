import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SentAddress } from "../../../../../../workflows/address-book/address-to-write"
import { changeAddressWorkflow } from "../../../../../../workflows/address-book/change-address"
import { presentCustomer } from "../../../../../../workflows/address-book/present-customer"

/** `POST /store/customers/me/addresses/:address_id`, in the place of Medusa's: it stays an address in Vietnam (SPEC AB). */
export async function POST(
  req: AuthenticatedMedusaRequest<SentAddress>,
  res: MedusaResponse
): Promise<void> {
  const customer_id = req.auth_context.actor_id
  const address_id = req.params.address_id ?? ""
  await changeAddressWorkflow(req.scope).run({
    input: { customer_id, address_id, change: req.validatedBody },
  })
  res.json({ customer: await presentCustomer(req.scope, customer_id, req.queryConfig.fields) })
}
