import type { Goods } from "../builders/a-cart"
import { aMovement, anOrderToTransfer, toldBySepay } from "../builders/a-transfer"
import { aCardCart, payByCard, theStripe } from "../builders/the-card-shop"
import type { Message } from "./killable-backend"

/** What somebody tells the market of money, and the cart that it is about. */
export interface MoneyMessage {
  cart_id: string
  message: Message
}

/** A kind of message; who sends it sends it again when it is not answered. */
export interface Teller {
  name: string
  /** Events by which the market follows it after its answer. */
  follows: readonly string[]
  money: (goods: Goods) => Promise<MoneyMessage>
  /** Boundaries that a run of everything tries, all after the answer: nothing of the effect is there yet, or half. */
  telling: readonly string[]
}

/** A card was held, and its buyer never came back: the order is the message's to make. */
async function cardHeld(goods: Goods): Promise<MoneyMessage> {
  const cart = await aCardCart(goods)
  await payByCard(cart)
  const { webhooks, intentOf } = theStripe()
  const { id } = intentOf(cart.checkout)
  const event = webhooks.events.find(
    ({ type, data }) =>
      type === "payment_intent.amount_capturable_updated" &&
      (data.object as { id: string }).id === id
  )!
  const { payload, signature } = webhooks.signed(event)
  const headers = { "stripe-signature": signature }
  return { cart_id: cart.id, message: { path: "/hooks/stripe", body: payload, headers } }
}

async function transferCame(goods: Goods): Promise<MoneyMessage> {
  const { id, reference, total } = await anOrderToTransfer(goods)
  const movement = aMovement({ content: reference, transferAmount: total })
  return { cart_id: id, message: toldBySepay(movement) }
}

export const tellers: readonly Teller[] = [
  {
    name: "Stripe",
    follows: ["card_event.kept"],
    money: cardHeld,
    telling: [
      "before complete-cart acquire-lock-step",
      "after complete-cart create-orders",
      "after complete-cart orderCreated",
      "written COMMIT in capture-payment-step",
    ],
  },
  {
    name: "the bank",
    follows: [],
    money: transferCame,
    telling: ["opened", "written COMMIT in no step"],
  },
]
