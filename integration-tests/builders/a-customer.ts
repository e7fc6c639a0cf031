import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { anAccount } from "./an-account"
import { Client, granted, stranger } from "./client"
import { theMarket } from "./the-market"

const PASSWORD = "mot-mat-khau-dai"
let made = 0

/** A customer who has logged in to the storefront. */
export async function aCustomer(email = `customer-${++made}@example.com`): Promise<Client> {
  const authIdentityId = await anAccount(email, PASSWORD)
  await createCustomerAccountWorkflow(theMarket().container).run({
    input: { authIdentityId, customerData: { email } },
  })
  const { token } = await granted(
    stranger.post("/auth/customer/emailpass", { email, password: PASSWORD })
  )
  return new Client(() => ({
    authorization: `Bearer ${token}`,
    "x-publishable-api-key": theMarket().publishable_key,
  }))
}
