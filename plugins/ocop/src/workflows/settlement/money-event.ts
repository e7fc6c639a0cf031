import type { PaymentMethod } from "@ocop/rules"

/**
 * What happens to money, told to the ledger in the transaction in which it happens. `source` names the fact, for
 * good and once: the same source told again changes nothing. Amounts are whole đồng above 0.
 */
export type MoneyEvent =
  /** A part was placed: what its buyer owes, and who of it is owed what. */
  | { kind: "part_placed"; shop_order_id: string }
  /**
   * Money of a buyer arrived: of the whole order (transfer, card), or of one parcel at the door (cash, then
   * `shop_order_id` is told).
   */
  | {
      kind: "money_in"
      method: PaymentMethod
      order_id: string
      shop_order_id?: string
      /** The courier who collected it; left out, the one who brings the part's parcels. */
      carrier?: string
      amount: number
      source: string
      /** It came to the own account of the part's producer: the market never has it. */
      held_by_producer?: boolean
    }
  /** A courier handed over what it had collected. */
  | { kind: "courier_remitted"; carrier: string; amount: number; source: string }
  /** A refund was opened (`shop_order_refund`, whatever its state): the part is worth less. */
  | { kind: "refund_opened"; refund_id: string }
  /** A refund reached the buyer, or was let go with an authorisation. */
  | {
      kind: "refund_paid"
      refund_id: string
      method: PaymentMethod
      amount: number
      source: string
    }
