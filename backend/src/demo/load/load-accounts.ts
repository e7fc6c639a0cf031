import {
  createCustomerAccountWorkflow,
  createUserAccountWorkflow,
} from "@medusajs/medusa/core-flows"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createHmac } from "node:crypto"
import type { DemoAccount, DemoProducer } from "../plan/demo-plan"
import type { LoadedProducer } from "./load-producers"
import type { LoadedMarket } from "./progress"

/**
 * A log-in's password: the same on every load of this installation, and different on every other,
 * because it is derived from a secret of the data folder.
 */
function passwordOf(email: string): string {
  const secret = process.env.JWT_SECRET ?? ""
  return createHmac("sha256", secret).update(`demo:${email}`).digest("base64url").slice(0, 14)
}

/** Accounts to try the market with: an operator, a customer and a few producers. */
export async function loadAccounts(
  container: MedusaContainer,
  plan: { admin: DemoAccount; customer: DemoAccount; producers: readonly DemoProducer[] },
  producers: Map<string, LoadedProducer>
): Promise<Pick<LoadedMarket, "admin" | "customer" | "producers">> {
  await register(container, plan.admin.email, async (authIdentityId) => {
    await createUserAccountWorkflow(container).run({
      input: { authIdentityId, userData: { ...plan.admin } },
    })
  })
  await register(container, plan.customer.email, async (authIdentityId) => {
    await createCustomerAccountWorkflow(container).run({
      input: { authIdentityId, customerData: { ...plan.customer } },
    })
  })
  const logins: LoadedMarket["producers"] = []
  for (const { handle, email, name } of plan.producers) {
    if (!email) {
      continue
    }
    await register(container, email, async (id) => {
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

/** Makes a log-in unless it exists, and hands its identity to `connect`. */
async function register(
  container: MedusaContainer,
  email: string,
  connect: (authIdentityId: string) => Promise<void>
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const existing = await auth.listProviderIdentities({ entity_id: email, provider: "emailpass" })
  if (existing.length) {
    return
  }
  const { success, authIdentity, error } = await auth.register("emailpass", {
    body: { email, password: passwordOf(email) },
  } as never)
  if (!success || !authIdentity) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `No log-in for ${email}: ${error}`)
  }
  await connect(authIdentity.id)
}
