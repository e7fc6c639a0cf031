import { startDouble, type StripeDouble } from "@ocop/payment-stripe-checkout/double"
import type { Goods } from "./a-cart"
import { aCart, chooseShipping, giveAddress } from "./a-cart"
import { granted, shop } from "./client"
import { settledEvents } from "./settled-events"
import { theMarket } from "./the-market"

const SECRET = "whsec_of_a_market_that_only_tests_see"

/**
 * Stands in for Stripe in this process. Called before the market is opened: the backend reads its environment when it
 * starts.
 */
export async function openCardShop(): Promise<void> {
  stripe = await startDouble({ webhookSecret: SECRET })
  process.env.STRIPE_API_KEY = "sk_test_of_a_market_that_only_tests_see"
  process.env.STRIPE_WEBHOOK_SECRET = SECRET
  process.env.STRIPE_API_BASE = stripe.url
}

let stripe: StripeDouble | undefined

/** @throws Error outside a spec file that calls `openCardShop` */
export function theStripe(): StripeDouble {
  if (!stripe) throw new Error("No stand-in for Stripe: call openCardShop before openMarket")
  return stripe
}

/** Offers cards in the market's region, which was opened after the backend started. */
export async function offerCards(): Promise<void> {
  await theMarket().container.resolve("cardPayment").__hooks.onApplicationStart()
}

/** A cart whose buyer is on Stripe's page. */
export async function aCardCart(goods: Goods) {
  const cart = await aCart(goods)
  await giveAddress(cart.id)
  await chooseShipping(cart.id)
  return { ...cart, ...(await startCardPayment(cart.id)) }
}

/** Begins a payment by card for what the cart costs now. */
export async function startCardPayment(cartId: string) {
  const { payment_collection: collection } = await granted(
    shop.post("/store/payment-collections", { cart_id: cartId })
  )
  const { payment_collection } = await granted(
    shop.post(`/store/payment-collections/${collection.id}/payment-sessions`, {
      provider_id: "pp_stripe-checkout_stripe-checkout",
    })
  )
  const [session] = payment_collection.payment_sessions
  const { checkout, url } = session.data as { checkout: string; url: string }
  return { checkout, url, total: Number(payment_collection.amount) }
}

/** The buyer types a card's number on Stripe's page and presses the button. */
export async function payByCard({ url }: { url: string }, number = "4242 4242 4242 4242") {
  const body = new URLSearchParams({ number })
  const { status } = await fetch(url, { method: "POST", body, redirect: "manual" })
  return status
}

/** The buyer's browser comes back from Stripe. */
export const comeBack = ({ checkout }: { checkout: string }) =>
  shop.post("/store/card-payments", { checkout })

/** Where Stripe tells this market what happened. */
export const hookAddress = () => `${theMarket().origin}/hooks/stripe`

/** Waits until all that Stripe told us is followed. */
export async function told(): Promise<void> {
  await theStripe().webhooks.settled()
  await settledEvents()
}
