import { aCart, chooseShipping, giveAddress, startPayment, type Goods } from "../builders/a-cart"
import { aMovement, aCartToTransfer, tell } from "../builders/a-transfer"
import { aCardCart, payByCard } from "../builders/the-card-shop"
import type { Message } from "./killable-backend"

/** A cart that its shopper asks to be completed, again and again with the same key: the cart's, or the checkout's. */
export interface CartToComplete {
  id: string
  /** "cs_…", of a cart that is paid by card. */
  checkout?: string
  total: number
  completion: Message
}

/** A way to pay that the matrix of kills goes through. */
export interface WayToPay {
  name: string
  /** A cart whose shopper has done all that comes before the completion. */
  cart: (goods: Goods) => Promise<CartToComplete>
  /** How Medusa's payment stands in the end, or that there is none before the money. */
  payment: "authorized" | "captured" | "none"
  /** Boundaries that a run of everything tries; those of one way together leave each kind of half order. */
  telling: readonly string[]
}

/** The storefront asks for the completion of its cart, and nothing else tells one try from another. */
const ofCart = (id: string): Message => ({ path: `/store/carts/${id}/complete`, body: "{}" })

async function aCartPaidBy(goods: Goods, provider: string): Promise<string> {
  const { id } = await aCart(goods)
  await giveAddress(id)
  await chooseShipping(id)
  await startPayment(id, provider)
  return id
}

async function cashCart(goods: Goods): Promise<CartToComplete> {
  const id = await aCartPaidBy(goods, "pp_cod_cod")
  return { id, total: 0, completion: ofCart(id) }
}

async function transferCart(goods: Goods): Promise<CartToComplete> {
  const { id, amount } = await aCartToTransfer(goods)
  return { id, total: amount, completion: ofCart(id) }
}

/** The banking app was quicker than the button. */
async function cartPaidEarly(goods: Goods): Promise<CartToComplete> {
  const { id, amount, reference } = await aCartToTransfer(goods)
  await tell(aMovement({ content: reference, transferAmount: amount }))
  return { id, total: amount, completion: ofCart(id) }
}

/** Back from Stripe's page the storefront asks by the checkout's id, and the order, its capture and all follow. */
async function cardCart(goods: Goods): Promise<CartToComplete> {
  const { id, checkout, total, url } = await aCardCart(goods)
  expect(await payByCard({ url })).toBe(303)
  const completion = { path: "/store/card-payments", body: JSON.stringify({ checkout }) }
  return { id, checkout, total, completion }
}

/** The order is there and nobody knows whose; goods are promised; money is held; all is done but the answer. */
const ORDER = "after complete-cart create-orders"
const STOCK = "after complete-cart reserve-inventory-step"
const MONEY = "after complete-cart authorize-payment-session-step"
const WHOLE = "after complete-cart orderCreated"

/** A new way to pay is a row here. */
export const waysToPay: readonly WayToPay[] = [
  { name: "cod", cart: cashCart, payment: "authorized", telling: [ORDER, STOCK, WHOLE] },
  { name: "vietqr", cart: transferCart, payment: "none", telling: [STOCK, MONEY] },
  { name: "vietqr paid early", cart: cartPaidEarly, payment: "captured", telling: [MONEY, WHOLE] },
  {
    name: "card",
    cart: cardCart,
    payment: "captured",
    telling: [
      ORDER,
      MONEY,
      WHOLE,
      "written COMMIT in capture-payment-step",
      "after capture-payment-workflow capture-payment-step",
    ],
  },
]
