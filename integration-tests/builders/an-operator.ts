import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { OperatorRole } from "@ocop/rules"
import { anAccount } from "./an-account"
import { Client, granted, stranger } from "./client"
import { theMarket } from "./the-market"

const PASSWORD = "mot-mat-khau-dai"
let made = 0

/** An operator who has logged in. Null is one whom nobody has given a role. */
export async function anOperator(
  email = `operator-${++made}@example.com`,
  role: OperatorRole | null = "administrator"
): Promise<Client> {
  const authIdentityId = await anAccount(email, PASSWORD)
  const { container } = theMarket()
  const { result } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId, userData: { email } },
  })
  if (role) {
    await container
      .resolve("operator")
      .createOperatorRoles({ user_id: result.id, role, given_by: null })
  }
  const { token } = await granted(
    stranger.post("/auth/user/emailpass", { email, password: PASSWORD })
  )
  return new Client(() => ({ authorization: `Bearer ${token}` }))
}
