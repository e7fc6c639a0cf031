import type Stripe from "stripe"
import { newId } from "../new-id"

export interface RefundWish {
  amount: number
  charge: string
  currency: string
  payment_intent: string
  metadata: Record<string, string>
  created: number
}

export function refund(wish: RefundWish): Stripe.Refund {
  return {
    ...wish,
    id: newId("re"),
    object: "refund",
    balance_transaction: newId("txn"),
    destination_details: {
      type: "card",
      card: {
        type: "refund",
        reference_status: "pending",
        reference_type: "acquirer_reference_number",
      },
    },
    reason: null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: "succeeded",
    transfer_reversal: null,
  }
}
