import type Stripe from "stripe"
import { newId } from "../new-id"

export interface IntentWish {
  amount: number
  currency: string
  capture_method: Stripe.PaymentIntent.CaptureMethod
  metadata: Record<string, string>
  customer: string | null
  description: string | null
  payment_method_types: string[]
  created: number
}

export function paymentIntent(wish: IntentWish): Stripe.PaymentIntent {
  const id = newId("pi")
  return {
    ...wish,
    id,
    object: "payment_intent",
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    client_secret: `${id}_secret_${newId("x").slice(2)}`,
    confirmation_method: "automatic",
    invoice: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: "requires_payment_method",
    transfer_data: null,
    transfer_group: null,
  }
}
