import type Stripe from "stripe"
import { newId } from "../new-id"

export interface SessionWish {
  amount: number
  currency: string
  success_url: string
  cancel_url: string | null
  client_reference_id: string | null
  customer_email: string | null
  locale: Stripe.Checkout.Session.Locale | null
  metadata: Record<string, string>
  created: number
  expires_at: number
  /** Where the double's own pages are. */
  origin: string
}

export function checkoutSession({ amount, origin, ...wish }: SessionWish): Stripe.Checkout.Session {
  const id = newId("cs_test")
  return {
    ...wish,
    id,
    object: "checkout.session",
    after_expiration: null,
    allow_promotion_codes: null,
    amount_subtotal: amount,
    amount_total: amount,
    automatic_tax: { enabled: false, liability: null, status: null },
    billing_address_collection: null,
    client_secret: null,
    consent: null,
    consent_collection: null,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: null,
    customer_creation: "if_required",
    customer_details: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    mode: "payment",
    payment_intent: null,
    payment_link: null,
    payment_method_collection: "if_required",
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: ["card"],
    payment_status: "unpaid",
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_details: null,
    shipping_options: [],
    status: "open",
    submit_type: null,
    subscription: null,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: "hosted",
    url: `${origin}/c/pay/${id}`,
  } as Stripe.Checkout.Session
}
