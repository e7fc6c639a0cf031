import { sepaySignature } from "@ocop/payment-vietqr"
import type { CheckoutTransfer } from "@ocop/contract"
import { aCart, chooseShipping, complete, giveAddress, startPayment, type Goods } from "./a-cart"
import { bankTime } from "./bank-time"
import { Client, granted, shop, type Answer } from "./client"
import { theRows } from "./the-database"

/** What the tests' market is paid on. */
export const OUR_ACCOUNT = "0071000123456"

let lastId = 1_000_000

/** A movement as SePay tells it, of its own number unless one is given. */
export function aMovement(wish: Record<string, unknown> = {}) {
  lastId += 1
  return {
    id: lastId,
    gateway: "Vietcombank",
    transactionDate: bankTime(new Date()),
    accountNumber: OUR_ACCOUNT,
    content: "",
    transferType: "in",
    transferAmount: 0,
    referenceCode: `FT${lastId}`,
    ...wish,
  }
}

/** What SePay sends of a movement, signed as it signs. */
export function toldBySepay(
  movement: Record<string, unknown>,
  { secret = process.env.SEPAY_WEBHOOK_SECRET!, secondsOld = 0 } = {}
) {
  const body = JSON.stringify(movement)
  const timestamp = String(Math.floor(Date.now() / 1_000) - secondsOld)
  const signature = sepaySignature(Buffer.from(body), timestamp, secret)
  const headers = { "x-sepay-timestamp": timestamp, "x-sepay-signature": signature }
  return { path: "/hooks/bank/sepay", body, headers }
}

/** Tells the market of a movement. */
export function tell(
  movement: Record<string, unknown>,
  how: Parameters<typeof toldBySepay>[1] = {}
): Promise<Answer> {
  const { path, body, headers } = toldBySepay(movement, how)
  return new Client(() => headers).send("POST", path, body)
}

/** A cart that only needs to be completed, to be paid by transfer, and the reference that it will be paid by. */
export async function aCartToTransfer(goods: Goods) {
  const cart = await aCart(goods)
  await giveAddress(cart.id)
  await chooseShipping(cart.id)
  await startPayment(cart.id, "pp_vietqr_vietqr")
  const [asked] = await theRows<{ reference: string; amount: number }>(
    `select request.reference, session.amount::int as amount from transfer_request request
     join payment_session session on session.id = request.payment_session_id
     join cart_payment_collection link on link.payment_collection_id = session.payment_collection_id
     where link.cart_id = ? and session.deleted_at is null`,
    [cart.id]
  )
  return { ...cart, ...asked! }
}

/** An order that awaits its transfer. */
export async function anOrderToTransfer(goods: Goods) {
  const cart = await aCartToTransfer(goods)
  const { order } = await granted(complete(cart))
  const { token } = await granted(shop.post("/store/checkouts", { cart_id: cart.id }))
  return { ...cart, order_id: order.id as string, total: order.total as number, token }
}

/** What the buyer sees of it. */
export async function transferOf({ token }: { token: string }): Promise<CheckoutTransfer> {
  return (await granted(shop.get(`/store/checkouts/${token}/transfer`))).transfer
}
