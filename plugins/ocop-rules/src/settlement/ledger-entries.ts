import { dong, type Dong } from "../money.js"
import type { PaymentMethod } from "../payment-method.js"
import type { LedgerAccount } from "./ledger-account.js"
import type { LedgerEntry, LedgerFact, LedgerPart } from "./ledger-fact.js"
import { producerShare, reversedBy, type PartTerms } from "./part-terms.js"

/** Where a buyer's money comes in. */
const COMES_IN: Readonly<Record<PaymentMethod, LedgerAccount>> = {
  cod: "cod_courier",
  vietqr: "bank",
  card: "psp_clearing",
}

/** Where it goes back from: what was collected at doors is paid back by transfer. */
const GOES_BACK: Readonly<Record<PaymentMethod, LedgerAccount>> = {
  cod: "bank",
  vietqr: "bank",
  card: "psp_clearing",
}

/**
 * The entries of one fact: they sum to zero, and none of them is of nothing.
 *
 * @throws RangeError for amounts that cannot be (see `reversedBy`): a bug, not a refusal
 */
export function ledgerEntries(fact: LedgerFact): LedgerEntry[] {
  return entriesOf(fact).filter(({ amount }) => amount !== 0)
}

function entriesOf(fact: LedgerFact): LedgerEntry[] {
  switch (fact.kind) {
    case "part_placed":
      return [
        { ...fact.part, account: "buyer_receivable", amount: fact.terms.total },
        ...splitEntries(fact.part, fact.terms, 1),
      ]
    case "refund_opened": {
      const terms = reversedBy(fact.terms, fact.before, fact.amount)
      const account = fact.paid ? "customer_refund_due" : "buyer_receivable"
      return [
        { ...fact.part, account, amount: negative(terms.total) },
        ...splitEntries(fact.part, terms, -1),
      ]
    }
    case "money_in": {
      const about = fact.part ?? { order_id: fact.order_id }
      const carrier = fact.carrier ? { carrier: fact.carrier } : {}
      const account = fact.held_by_producer ? "producer_payable" : COMES_IN[fact.method]
      return [
        { ...about, ...carrier, account, amount: fact.amount },
        { ...about, account: "buyer_receivable", amount: negative(fact.amount) },
      ]
    }
    case "courier_remitted":
      return [
        { account: "bank", amount: fact.amount },
        { carrier: fact.carrier, account: "cod_courier", amount: negative(fact.amount) },
      ]
    case "refund_paid": {
      const back = dong(Math.max(0, Math.min(fact.amount, fact.received)))
      return [
        { ...fact.part, account: "customer_refund_due", amount: fact.amount },
        { ...fact.part, account: GOES_BACK[fact.method], amount: negative(back) },
        { ...fact.part, account: "buyer_receivable", amount: dong(back - fact.amount) },
      ]
    }
    default:
      return payoutEntries(fact)
  }
}

/** Who is owed what of a part; `sign` −1 takes it back. */
function splitEntries(part: LedgerPart, terms: PartTerms, sign: 1 | -1): LedgerEntry[] {
  return [
    { ...part, account: "promotion_cost", amount: dong(sign * terms.platform_borne) },
    { ...part, account: "commission", amount: dong(-sign * terms.commission) },
    { ...part, account: "tax_withheld", amount: dong(-sign * terms.tax) },
    { ...part, account: "producer_payable", amount: dong(-sign * producerShare(terms)) },
  ]
}

type PayoutFact = Extract<LedgerFact, { producer_id: string }>

function payoutEntries({ kind, producer_id, parts, amount }: PayoutFact): LedgerEntry[] {
  if (kind === "payout_arrived") {
    return [
      { producer_id, account: "payout_in_transit", amount },
      { producer_id, account: "bank", amount: negative(amount) },
    ]
  }
  const sign = kind === "payout_sent" ? 1 : -1
  return [
    ...parts.map(({ amount: share, ...part }): LedgerEntry => ({
      ...part,
      account: "producer_payable",
      amount: dong(sign * share),
    })),
    { producer_id, account: "payout_in_transit", amount: dong(-sign * amount) },
  ]
}

const negative = (amount: Dong): Dong => dong(-amount)
