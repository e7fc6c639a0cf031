import { dong, sumDong, type Dong } from "../money.js"
import type { PaymentMethod } from "../payment-method.js"
import type { CollectionState } from "../cash/match-remittance.js"
import type { RefundState } from "../shop-order/part-refund.js"

/**
 * Where the money of one producer's part stands, in the order in which a part goes through them. Of Medusa's
 * own words none is used: it calls cash "authorized" that nobody has paid (payments.md §5).
 */
export const PAYMENT_STATES = [
  "nothing_due",
  "awaiting_transfer",
  "authorised",
  "to_collect",
  "partly_collected",
  "collected",
  "remitted",
  "not_collected",
  "paid",
  "refund_due",
  "partly_refunded",
  "refunded",
] as const
export type PaymentState = (typeof PAYMENT_STATES)[number]

/** Everything that decides it; amounts in đồng. */
export interface PaymentFacts {
  readonly method: PaymentMethod
  /** What the part costs, as it was placed. */
  readonly total: Dong
  /** True when one payment of all of it has arrived: a transfer, a captured card. */
  readonly paid: boolean
  readonly refunds: readonly { readonly amount: Dong; readonly state: RefundState }[]
  /** Cash alone: one of each parcel that has left and costs something. */
  readonly collections: readonly { readonly amount: Dong; readonly state: CollectionState }[]
}

/** All of a part's money. `received` + `outstanding` + `waived` is what the part costs. */
export interface PaymentSums {
  readonly received: Dong
  /** Still to come from the buyer. */
  readonly outstanding: Dong
  /** Never asked for: what did not arrive, and was not paid before. */
  readonly waived: Dong
  /** Of what was received: on its way back, and back. */
  readonly refund_due: Dong
  readonly refunded: Dong
}

export interface PartPayment extends PaymentSums {
  readonly state: PaymentState
}

/** Nothing below 0 is ever said: where facts contradict each other, the check of invariants says so (PS5). */
export function paymentOf(facts: PaymentFacts): PartPayment {
  const sums = paymentSums(facts)
  return { ...sums, state: stateOf(facts, sums) }
}

/**
 * A refund gives back what was received first; what goes beyond was never received, as with a hold on a card
 * that is let go, and is waived.
 */
export function paymentSums({
  method,
  total,
  paid,
  refunds,
  collections,
}: PaymentFacts): PaymentSums {
  const sumOf = (state: RefundState) =>
    sumDong(refunds.filter((one) => one.state === state).map(({ amount }) => amount))
  const notNeeded = sumOf("not_needed")
  const cash = sumDong(collections.filter(isReceived).map(({ amount }) => amount))
  const received = method === "cod" ? cash : paid ? dong(total - notNeeded) : dong(0)
  const refunded = least(sumOf("settled"), received)
  const refund_due = least(sumOf("open"), dong(received - refunded))
  const letGo = dong(sumOf("settled") + sumOf("open") - refunded - refund_due)
  const waived = dong(notNeeded + letGo)
  const outstanding = dong(Math.max(0, total - received - waived))
  return { received, outstanding, waived, refund_due, refunded }
}

const isReceived = ({ state }: { state: CollectionState }) =>
  state === "collected" || state === "remitted"

const least = (one: Dong, other: Dong): Dong => (one < other ? one : other)

const WAITING: Readonly<Record<PaymentMethod, PaymentState>> = {
  cod: "to_collect",
  vietqr: "awaiting_transfer",
  card: "authorised",
}

function stateOf({ method, collections }: PaymentFacts, sums: PaymentSums): PaymentState {
  const { received, outstanding, refund_due, refunded } = sums
  if (received === 0) {
    if (outstanding > 0) return WAITING[method]
    return collections.some(({ state }) => state === "refused") ? "not_collected" : "nothing_due"
  }
  if (refund_due > 0) return "refund_due"
  if (outstanding > 0) return method === "cod" ? "partly_collected" : WAITING[method]
  if (refunded > 0) return refunded === received ? "refunded" : "partly_refunded"
  if (method !== "cod") return "paid"
  const withCourier = collections.some(({ state }) => state === "collected")
  return withCourier ? "collected" : "remitted"
}
