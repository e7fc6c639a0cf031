import { startDouble, type StripeDouble } from "@ocop/payment-stripe-checkout/double"

const KEY = "sk_test_of_a_market_that_only_tests_see"
const SECRET = "whsec_of_a_market_that_only_tests_see"

/** The stand-in for Stripe, of which a market that is opened after it knows; its webhooks need an address then. */
export async function openCardPage(): Promise<StripeDouble> {
  const stripe = await startDouble({ webhookSecret: SECRET })
  await warmUp(stripe)
  // Backend and storefront get the environment of this process.
  Object.assign(process.env, {
    STRIPE_API_KEY: KEY,
    STRIPE_WEBHOOK_SECRET: SECRET,
    STRIPE_API_BASE: stripe.url,
    CARD_PAGE_ORIGIN: stripe.url,
  })
  return stripe
}

/** The double reads Stripe's schemas when it is first asked, for longer than a shop waits for Stripe. */
async function warmUp({ url }: StripeDouble): Promise<void> {
  const { status } = await fetch(`${url}/v1/checkout/sessions`, {
    method: "POST",
    headers: { authorization: `Bearer ${KEY}` },
    body: new URLSearchParams({
      mode: "payment",
      success_url: "http://localhost/",
      "line_items[0][quantity]": "1",
      "line_items[0][price_data][currency]": "vnd",
      "line_items[0][price_data][unit_amount]": "1000",
      "line_items[0][price_data][product_data][name]": "-",
    }),
  })
  expect(status).toBe(200)
}
