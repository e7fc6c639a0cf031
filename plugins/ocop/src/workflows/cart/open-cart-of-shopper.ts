import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { openCartWorkflow, type OpenCartInput } from "./open-cart"

/** What `POST /store/carts` takes, and who is logged in. */
export type NewCart = OpenCartInput & Record<string, unknown>

const OURS = ["region_id", "sales_channel_id", "customer_id", "email"]

/** A cart that is opened with anything in it is Medusa's own business. @returns its id */
export async function openCart(container: MedusaContainer, wish: NewCart): Promise<string> {
  const isEmpty = Object.keys(wish).every((key) => wish[key] === undefined || OURS.includes(key))
  const { result } = isEmpty
    ? await openCartWorkflow(container).run({ input: wish })
    : await createCartWorkflow(container).run({ input: wish as never })
  return result.id
}
