import type Stripe from "stripe"
import { newId } from "./new-id"

/** What happens to a card, as with Stripe's own test cards. */
export interface TestCard {
  number: string
  /** The name that the API takes for it. */
  name: string
  outcome: "good" | "declined" | "asks"
  decline_code?: string
}

export const CARDS: readonly TestCard[] = [
  { number: "4242424242424242", name: "pm_card_visa", outcome: "good" },
  {
    number: "4000000000000002",
    name: "pm_card_chargeDeclined",
    outcome: "declined",
    decline_code: "generic_decline",
  },
  {
    number: "4000000000009995",
    name: "pm_card_chargeDeclinedInsufficientFunds",
    outcome: "declined",
    decline_code: "insufficient_funds",
  },
  { number: "4000002760003184", name: "pm_card_authenticationRequired", outcome: "asks" },
]

export const cardOfNumber = (typed: string): TestCard | undefined =>
  CARDS.find(({ number }) => number === typed.replaceAll(/\s/g, ""))

export function paymentMethod({ number }: TestCard, created: number): Stripe.PaymentMethod {
  return {
    id: newId("pm"),
    object: "payment_method",
    allow_redisplay: "unspecified",
    billing_details: {
      address: {
        city: null,
        country: null,
        line1: null,
        line2: null,
        postal_code: null,
        state: null,
      },
      email: null,
      name: null,
      phone: null,
    },
    card: {
      brand: "visa",
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" },
      country: "US",
      display_brand: "visa",
      exp_month: 12,
      exp_year: 2034,
      fingerprint: "double",
      funding: "credit",
      generated_from: null,
      last4: number.slice(-4),
      networks: { available: ["visa"], preferred: null },
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created,
    customer: null,
    livemode: false,
    metadata: {},
    type: "card",
  }
}
