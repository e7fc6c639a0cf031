import { PAYMENT_METHODS, PAYMENT_STATES } from "@ocop/rules"
import * as z from "zod"
import { DongAmount } from "./primitives.js"

export const PaymentMethod = z.enum(PAYMENT_METHODS)

/** Where the money of one producer's part stands (SPEC PS); Medusa's own status calls unpaid cash "authorized". */
export const PaymentState = z.enum(PAYMENT_STATES)

/** received + outstanding + waived is what the part costs. */
export const PaymentSums = z.object({
  received: DongAmount,
  /** Still to come from the buyer. */
  outstanding: DongAmount,
  /** Never asked for. */
  waived: DongAmount,
  /** Of what was received: on its way back, and back. */
  refund_due: DongAmount,
  refunded: DongAmount,
})

/** What every answer that shows a part says of its money. */
export const PartPaymentFields = {
  payment_method: PaymentMethod,
  payment_state: PaymentState,
  payment_sums: PaymentSums,
}

export const PartPayment = z.object(PartPaymentFields)
export type PartPayment = z.infer<typeof PartPayment>
