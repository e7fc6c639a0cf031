import { CheckoutResponse, type Checkout } from "@ocop/contract"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PaymentMethod } from "@ocop/rules"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { granted, shop } from "./client"
import type { Cart } from "./a-cart"
import { theRows } from "./the-database"
import { theMarket } from "./the-market"

let keys = 0
/** A key that nothing was done with yet. */
export const aKey = (): string => `khoa-${process.pid}-${++keys}`

/** The signed link's address of an order. */
export async function linkOf(cart: Pick<Cart, "id">): Promise<string> {
  const { token } = await granted(shop.post("/store/checkouts", { cart_id: cart.id }))
  return `/store/checkouts/${token}`
}

/** What the buyer reads. */
export async function checkoutAt(link: string): Promise<Checkout> {
  return CheckoutResponse.parse(await granted(shop.get(link))).checkout
}

/** As if the order had been placed with another way to pay. */
export async function payAnotherWay(orderId: string, method: PaymentMethod): Promise<void> {
  await theRows("update shop_order set payment_method = ? where order_id = ?", [method, orderId])
}

/** The payment of an order is taken, by the provider that it was placed with. */
export async function captureOrder(orderId: string): Promise<void> {
  const [payment] = await theRows<{ id: string }>(
    "select payment.id from payment join order_payment_collection link on link.payment_collection_id = payment.payment_collection_id where link.order_id = ?",
    [orderId]
  )
  await capturePaymentWorkflow(theMarket().container).run({ input: { payment_id: payment!.id } })
}

/** What Medusa's own order says. */
export async function medusaOrder(orderId: string) {
  const query = theMarket().container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["status", "total", "summary", "items.*", "payment_collections.*"],
    filters: { id: orderId },
  })
  const read = data[0] as unknown as {
    status: string
    total: unknown
    items: { quantity: unknown }[]
    summary: { pending_difference: unknown }
    payment_collections: { status: string; refunded_amount: unknown }[]
  }
  return {
    status: read.status,
    total: Number(read.total),
    pending: Number(read.summary.pending_difference),
    pieces: read.items.map(({ quantity }) => Number(quantity)).sort(),
    payments: read.payment_collections.map(({ status }) => status),
    refunded: read.payment_collections.map((one) => Number(one.refunded_amount ?? 0)),
  }
}

/** What is in the database of the refunds of an order, the largest first. */
export const refundsOf = (orderId: string) =>
  theRows<{
    id: string
    amount: number
    reason: string
    state: string
    requested_by: string
    applied: boolean
  }>(
    `select refund.id, refund.amount, refund.reason, refund.state, refund.requested_by,
       refund.applied_at is not null as applied
     from shop_order_refund refund join shop_order part on part.id = refund.shop_order_id
     where part.order_id = ? order by refund.amount desc, refund.id`,
    [orderId]
  )
