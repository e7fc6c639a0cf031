// What the plugin asks of Stripe. Medusa's provider is beside it.
export { CardAccount, type CardCheckout, type CardRefund } from "./account/card-account"
export { EventRefused, type CardEvent } from "./account/card-event"
export { type CardPayment } from "./account/card-payment"
export { type StripeOptions } from "./account/stripe-options"
