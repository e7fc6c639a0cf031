import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { DEMO_BUYERS, type DemoBuyer } from "../data/buyers"
import { deliverOrder } from "./deliver-order"
import type { DemoStore } from "./load-store"
import { placeOrder } from "./place-order"
import { reportProgress } from "./progress"
import { registerAccount } from "./register-account"
import { variantsOf, type DemoVariantRow } from "./variants-of"
import { writeReviews } from "./write-reviews"

/**
 * Buyers who were brought what they ordered and say what they think of it, each step by the workflow that the product
 * does it with. One whose goods are not all in this market is left out.
 */
export async function loadBuyers(container: MedusaContainer, store: DemoStore): Promise<void> {
  for (const [index, buyer] of DEMO_BUYERS.entries()) {
    const known = await variantsOf(
      container,
      buyer.purchases.map(({ handle }) => handle)
    )
    const goods = buyer.purchases.flatMap(({ handle, pack, quantity }) => {
      const variant = known.find((one) => one.handle === handle && one.title === pack)
      return variant ? [{ variant_id: variant.id, quantity }] : []
    })
    if (goods.length === buyer.purchases.length) {
      await loadBuyer(container, store, buyer, goods, known)
    }
    reportProgress("buyers", index + 1, DEMO_BUYERS.length)
  }
}

async function loadBuyer(
  container: MedusaContainer,
  store: DemoStore,
  buyer: DemoBuyer,
  goods: readonly { variant_id: string; quantity: number }[],
  known: readonly DemoVariantRow[]
): Promise<void> {
  const customer_id = await accountOf(container, buyer)
  const order_id = await placeOrder(container, store, { ...buyer, customer_id, goods })
  await deliverOrder(container, order_id)
  await writeReviews(container, customer_id, buyer.purchases, known)
}

async function accountOf(
  container: MedusaContainer,
  { email, first_name, last_name }: DemoBuyer
): Promise<string> {
  await registerAccount(container, email, async (authIdentityId) => {
    await createCustomerAccountWorkflow(container).run({
      input: { authIdentityId, customerData: { email, first_name, last_name } },
    })
  })
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email, has_account: true }, { select: ["id"] })
  return customer?.id as string
}
