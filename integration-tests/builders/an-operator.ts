import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { anAccount } from "./an-account"
import { Client, granted, stranger } from "./client"
import { theMarket } from "./the-market"

const PASSWORD = "mot-mat-khau-dai"
let made = 0

/** An operator who has logged in. */
export async function anOperator(email = `operator-${++made}@example.com`): Promise<Client> {
  const authIdentityId = await anAccount(email, PASSWORD)
  await createUserAccountWorkflow(theMarket().container).run({
    input: { authIdentityId, userData: { email } },
  })
  const { token } = await granted(
    stranger.post("/auth/user/emailpass", { email, password: PASSWORD })
  )
  return new Client(() => ({ authorization: `Bearer ${token}` }))
}
