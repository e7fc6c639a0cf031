import { DongAmount } from "@ocop/contract"
import * as z from "zod"
import { orderTokenOf } from "~/features/checkout/order-token.server"
import { askBackend } from "~/platform/backend.server"
import { bearer } from "./token-cookie.server"

const StoreOrder = z.object({
  id: z.string(),
  display_id: z.number().int(),
  status: z.string(),
  total: DongAmount,
  created_at: z.string(),
})
const OrdersAnswer = z.object({ orders: z.array(StoreOrder) })
export type StoreOrder = z.infer<typeof StoreOrder>

const MOST_SHOWN = 50

/** The customer's orders, newest first. */
export async function listOrders(token: string): Promise<StoreOrder[]> {
  const path = `/store/orders?order=-created_at&limit=${MOST_SHOWN}`
  return (await askBackend(OrdersAnswer, path, { headers: bearer(token) })).orders
}

const OrderCart = z.object({
  orders: z.array(z.object({ cart: z.object({ id: z.string() }).nullish() })),
})

/**
 * The signed link of one of the customer's own orders. The list is asked and not the order itself, since only
 * the list looks at whose it is; the cart it was made from knows the link.
 *
 * @returns null for an order that is not there or not theirs
 */
export async function orderLinkOf(token: string, orderId: string): Promise<string | null> {
  const query = new URLSearchParams({ id: orderId, fields: "+cart.id" })
  const { orders } = await askBackend(OrderCart, `/store/orders?${query}`, {
    headers: bearer(token),
  })
  const cartId = orders[0]?.cart?.id
  return cartId ? orderTokenOf(cartId) : null
}
