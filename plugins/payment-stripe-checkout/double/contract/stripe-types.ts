/**
 * What passes between the shop and Stripe, named for the schema generator. Of the version that the provider uses:
 * Stripe generates these types from its own API's description.
 */
import type Stripe from "stripe"

export type PaymentIntentCreateParams = Stripe.PaymentIntentCreateParams
export type PaymentIntentUpdateParams = Stripe.PaymentIntentUpdateParams
export type PaymentIntentConfirmParams = Stripe.PaymentIntentConfirmParams
export type PaymentIntentCaptureParams = Stripe.PaymentIntentCaptureParams
export type PaymentIntentCancelParams = Stripe.PaymentIntentCancelParams
export type PaymentIntentListParams = Stripe.PaymentIntentListParams
export type RefundCreateParams = Stripe.RefundCreateParams
export type RefundUpdateParams = Stripe.RefundUpdateParams
export type RefundListParams = Stripe.RefundListParams
export type CustomerCreateParams = Stripe.CustomerCreateParams
export type CheckoutSessionCreateParams = Stripe.Checkout.SessionCreateParams
export type CheckoutSessionListParams = Stripe.Checkout.SessionListParams
export type CheckoutSessionExpireParams = Stripe.Checkout.SessionExpireParams

export type PaymentIntent = Stripe.PaymentIntent
export type Refund = Stripe.Refund
export type Charge = Stripe.Charge
export type Customer = Stripe.Customer
export type PaymentMethod = Stripe.PaymentMethod
export type CheckoutSession = Stripe.Checkout.Session
export type Dispute = Stripe.Dispute
export type Event = Stripe.Event
