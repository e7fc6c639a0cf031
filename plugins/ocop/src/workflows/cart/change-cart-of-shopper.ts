import { updateCartWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { changeCartWorkflow, type ChangeCartInput } from "./change-cart"

/** What `POST /store/carts/:id` takes. */
export type CartChange = ChangeCartInput["change"] & Record<string, unknown>

const OURS = ["email", "shipping_address", "billing_address", "metadata"]

/** A new region, channel, language, promotion codes and an address taken over by its id are Medusa's own business. */
export async function changeCart(
  container: MedusaContainer,
  cartId: string,
  change: CartChange
): Promise<void> {
  const named = Object.keys(change).filter((key) => change[key] !== undefined)
  const byId = [change.shipping_address, change.billing_address].some(
    (address) => typeof address === "string" || address?.id !== undefined
  )
  if (byId || named.some((key) => !OURS.includes(key))) {
    await updateCartWorkflow(container).run({ input: { ...change, id: cartId } as never })
  } else {
    await changeCartWorkflow(container).run({ input: { cart_id: cartId, change } })
  }
}
