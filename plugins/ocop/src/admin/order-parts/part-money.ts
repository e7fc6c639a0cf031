import type { PartPayment } from "@ocop/contract"
import type { Messages } from "../messages/vi"

type Tone = "green" | "orange" | "blue" | "grey"

const TONES: Record<PartPayment["payment_state"], Tone> = {
  nothing_due: "grey",
  awaiting_transfer: "orange",
  authorised: "blue",
  to_collect: "orange",
  partly_collected: "orange",
  collected: "blue",
  remitted: "green",
  not_collected: "grey",
  paid: "green",
  refund_due: "orange",
  partly_refunded: "grey",
  refunded: "grey",
}

/** Which amount a state is about; the rest of the sums follow from it. */
const ABOUT: Partial<
  Record<PartPayment["payment_state"], keyof Omit<PartPayment["payment_sums"], "waived">>
> = {
  awaiting_transfer: "outstanding",
  to_collect: "outstanding",
  partly_collected: "outstanding",
  collected: "received",
  remitted: "received",
  refund_due: "refund_due",
  partly_refunded: "refunded",
  refunded: "refunded",
}

/** Where the money of a part stands, as a badge, and how much that is about. */
export function partMoney(
  { payment_state, payment_sums }: Pick<PartPayment, "payment_state" | "payment_sums">,
  { shopOrders, money }: Pick<Messages, "shopOrders" | "money">
): { tone: Tone; words: string; amount: string | null } {
  const about = ABOUT[payment_state]
  return {
    tone: TONES[payment_state],
    words: shopOrders.payment[payment_state],
    amount: about ? money.dong(payment_sums[about]) : null,
  }
}
