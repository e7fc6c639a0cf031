import type { BigNumberInput } from "@medusajs/framework/types"

/** A refund that Medusa has written down, paid or on its way; `metadata.refund_key` is whoever asked for it's own. */
export interface RecordedRefund {
  id: string
  payment_id: string
  metadata: { refund_key?: string } | null
}

/**
 * What Medusa's payment module writes down before it asks a provider, and does not tell it: a capture's amount, and
 * the refunds of a payment. Its services stand in the container that it gives to providers.
 */
export interface RecordedAmounts {
  captureService: {
    retrieve(id: string, config: object): Promise<{ raw_amount: unknown; amount: BigNumberInput }>
  }
  refundService: {
    retrieve(id: string, config: object): Promise<RecordedRefund>
    list(filters: { payment_id: string }, config: object): Promise<RecordedRefund[]>
  }
}
