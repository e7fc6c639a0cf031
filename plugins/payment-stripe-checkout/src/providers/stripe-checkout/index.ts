import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import StripeCheckoutPaymentProvider from "./stripe-checkout-payment"

export default ModuleProvider(Modules.PAYMENT, { services: [StripeCheckoutPaymentProvider] })
