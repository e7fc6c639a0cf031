import {
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { changeCart } from "@ocop/plugin/workflows/cart/change-cart-of-shopper"
import { openCart } from "@ocop/plugin/workflows/cart/open-cart-of-shopper"
import { putIntoCartWorkflow } from "@ocop/plugin/workflows/cart/put-into-cart"
import { chooseShippingWorkflow } from "@ocop/plugin/workflows/checkout/choose-shipping"
import { completeCartOnce } from "@ocop/plugin/workflows/completion/complete-cart-once"
import { PAYMENT_PROVIDERS } from "@ocop/rules"
import type { DemoBuyer } from "../data/buyers"
import type { DemoStore } from "./load-store"

interface DemoOrder extends Omit<DemoBuyer, "purchases"> {
  customer_id: string
  goods: readonly { variant_id: string; quantity: number }[]
}

/** The customer's only order, paid at the door; placed unless it is there. @returns its id */
export async function placeOrder(
  container: MedusaContainer,
  { region_id, sales_channel_id }: DemoStore,
  { customer_id, goods, ...buyer }: DemoOrder
): Promise<string> {
  const placed = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("order")
    .where({ customer_id, deleted_at: null })
    .first<{ id: string } | undefined>("id")
  if (placed) return placed.id
  const cart_id = await openCart(container, { region_id, sales_channel_id, customer_id })
  for (const item of goods) {
    await putIntoCartWorkflow(container).run({ input: { cart_id, item } })
  }
  await changeCart(container, cart_id, {
    email: buyer.email,
    shipping_address: addressOf(container, buyer),
  })
  await chooseShippingWorkflow(container).run({ input: { cart_id, choices: {} } })
  const { result: payment } = await createPaymentCollectionForCartWorkflow(container).run({
    input: { cart_id },
  })
  await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id: payment.id, provider_id: PAYMENT_PROVIDERS.cod },
  })
  return completeCartOnce(container, cart_id)
}

/** As the storefront writes it. */
function addressOf(
  container: MedusaContainer,
  { first_name, last_name, phone, street, commune_code }: Omit<DemoBuyer, "email" | "purchases">
) {
  const commune = container.resolve("origin").gazetteer().commune(commune_code)
  if (!commune) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Commune ${commune_code} was not found`)
  }
  return {
    first_name,
    last_name,
    phone,
    address_1: street,
    city: commune.name,
    province: commune.province_code,
    country_code: "vn",
    metadata: { commune_code },
  }
}
