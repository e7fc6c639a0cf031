import type Stripe from "stripe"
import { newId } from "../new-id"

export interface DisputeWish {
  amount: number
  charge: string
  currency: string
  payment_intent: string
  created: number
}

export function dispute(wish: DisputeWish): Stripe.Dispute {
  return {
    ...wish,
    id: newId("dp"),
    object: "dispute",
    balance_transactions: [],
    evidence: NO_EVIDENCE,
    evidence_details: {
      due_by: wish.created + 7 * 86_400,
      has_evidence: false,
      past_due: false,
      submission_count: 0,
    },
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    reason: "product_not_received",
    status: "needs_response",
  }
}

const NO_EVIDENCE: Stripe.Dispute.Evidence = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
}
