/**
 * Where money stands. An amount above 0 is what the market has or is owed, or what it spent; below 0 is what it
 * owes or has earned. So each transaction sums to zero, and so does the whole ledger.
 */
export const LEDGER_ACCOUNTS = [
  /** What buyers still owe for what they ordered. */
  "buyer_receivable",
  /** The operator's bank account. */
  "bank",
  /** Captured by the card company and not yet in the bank. */
  "psp_clearing",
  /** Collected at doors and not yet handed over by couriers. */
  "cod_courier",
  /** What buyers are to get back. */
  "customer_refund_due",
  /** What producers are to get. */
  "producer_payable",
  "commission",
  /** What the market itself bears of discounts. */
  "promotion_cost",
  /** Withheld from producers for the tax office. */
  "tax_withheld",
  /** Sent to producers' banks, and not yet known to have arrived. */
  "payout_in_transit",
] as const

export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number]
