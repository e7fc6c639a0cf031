import type Stripe from "stripe"
import { newId } from "../new-id"

export function customer(
  wish: Pick<Stripe.Customer, "email" | "metadata"> & { name: string | null; phone: string | null },
  created: number
): Stripe.Customer {
  return {
    ...wish,
    id: newId("cus"),
    object: "customer",
    address: null,
    balance: 0,
    created,
    currency: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    invoice_prefix: "DOUBLE",
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    next_invoice_sequence: 1,
    preferred_locales: [],
    shipping: null,
    tax_exempt: "none",
    test_clock: null,
  }
}
