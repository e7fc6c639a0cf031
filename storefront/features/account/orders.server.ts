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
const OrdersAnswer = z.object({ orders: z.array(StoreOrder), count: z.number().int() })
export type StoreOrder = z.infer<typeof StoreOrder>

const PAGE = 10

/** A page of the customer's orders, newest first. @param page from 1 on */
export async function listOrders(
  token: string,
  page: number
): Promise<{ orders: StoreOrder[]; more: boolean }> {
  const path = `/store/orders?order=-created_at&limit=${PAGE}&offset=${(page - 1) * PAGE}`
  const { orders, count } = await askBackend(OrdersAnswer, path, { headers: bearer(token) })
  return { orders, more: count > page * PAGE }
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
