import type { Dong } from "../money.js"
import type { PaymentMethod } from "../payment-method.js"
import type { LedgerAccount } from "./ledger-account.js"
import type { PartTerms } from "./part-terms.js"

/** Which part of which order, and whose. */
export interface LedgerPart {
  readonly order_id: string
  readonly shop_order_id: string
  readonly producer_id: string
}

/** What happened to money, with all that the ledger has to know of it. Amounts are 0 or more. */
export type LedgerFact =
  | { readonly kind: "part_placed"; readonly part: LedgerPart; readonly terms: PartTerms }
  | {
      readonly kind: "money_in"
      readonly method: PaymentMethod
      readonly order_id: string
      /** The part whose parcel was paid at the door. */
      readonly part: LedgerPart | null
      /** Who collected it; null where no courier did. */
      readonly carrier: string | null
      /** It came to the account of the part's own producer: the market never has it. */
      readonly held_by_producer?: boolean
      readonly amount: Dong
    }
  | { readonly kind: "courier_remitted"; readonly carrier: string; readonly amount: Dong }
  | {
      readonly kind: "refund_opened"
      readonly part: LedgerPart
      readonly terms: PartTerms
      /** What earlier refunds of the part have reversed. */
      readonly before: PartTerms
      readonly amount: Dong
      /** False when the buyer had paid nothing for it and simply owes less. */
      readonly paid: boolean
    }
  | {
      readonly kind: "refund_paid"
      readonly method: PaymentMethod
      readonly part: LedgerPart
      readonly amount: Dong
      /** What came in for the order and was not paid back before; beyond it the buyer is let off. */
      readonly received: Dong
    }
  | {
      readonly kind: "payout_sent" | "payout_arrived" | "payout_failed"
      readonly producer_id: string
      /** What each part adds or takes; they sum to what is sent. Empty for one that arrived. */
      readonly parts: readonly (LedgerPart & { readonly amount: Dong })[]
      readonly amount: Dong
    }

export type LedgerFactKind = LedgerFact["kind"]

/** One line of a transaction; `amount` is never 0. */
export interface LedgerEntry extends Partial<LedgerPart> {
  readonly account: LedgerAccount
  readonly amount: Dong
  readonly carrier?: string
}
