import {
  createCustomerAccountWorkflow,
  createUserAccountWorkflow,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { DemoAccount, DemoProducer } from "../plan/demo-plan"
import type { LoadedProducer } from "./load-producers"
import type { LoadedMarket } from "./progress"
import { passwordOf, registerAccount } from "./register-account"

/** Accounts to try the market with: an operator, a customer and a few producers. */
export async function loadAccounts(
  container: MedusaContainer,
  plan: { admin: DemoAccount; customer: DemoAccount; producers: readonly DemoProducer[] },
  producers: Map<string, LoadedProducer>
): Promise<Pick<LoadedMarket, "admin" | "customer" | "producers">> {
  await registerAccount(container, plan.admin.email, async (authIdentityId) => {
    await createUserAccountWorkflow(container).run({
      input: { authIdentityId, userData: { ...plan.admin } },
    })
  })
  await registerAccount(container, plan.customer.email, async (authIdentityId) => {
    await createCustomerAccountWorkflow(container).run({
      input: { authIdentityId, customerData: { ...plan.customer } },
    })
  })
  const logins: LoadedMarket["producers"] = []
  for (const { handle, email, name } of plan.producers) {
    if (!email) {
      continue
    }
    await registerAccount(container, email, async (id) => {
      const member = await container.resolve("producer").createProducerMembers({
        producer_id: producers.get(handle)?.id as string,
        email,
        name: `Chủ tài khoản (${name})`,
        role: "owner",
      })
      await container
        .resolve(Modules.AUTH)
        .updateAuthIdentities({ id, app_metadata: { producer_id: member.id } })
    })
    logins.push({ handle, email, password: passwordOf(email) })
  }
  return {
    admin: { email: plan.admin.email, password: passwordOf(plan.admin.email) },
    customer: { email: plan.customer.email, password: passwordOf(plan.customer.email) },
    producers: logins,
  }
}
