import type { Messages } from "../vi"

export const refunds: Messages["refunds"] = {
  title: "Refunds",
  subtitle:
    "What buyers are owed. Cards are refunded by themselves; for all others you transfer the money at the bank and note its reference here.",
  loading: "Loading refunds…",
  tabsLabel: "List",
  tabs: {
    bank: "To transfer",
    card: "Going back to cards",
    reviews: "Cards to look at",
    settled: "Refunded",
  },
  empty: {
    bank: "Nothing is to be transferred.",
    card: "Nothing is on its way to a card.",
    settled: "Nothing was refunded yet.",
  },
  hints: {
    bank: "Who waits longest is on top. Nothing is transferred from here.",
    card: "These go by themselves and are tried again when they fail. Only problems need you.",
    settled: "The newest is on top.",
  },
  sum: (count, total) => `${count} refunds, ${total} together`,
  order: (number) => `Order ${number}`,
  reasons: {
    declined: "Declined by the producer",
    timed_out: "Not accepted in time",
    cancelled: "Cancelled",
    line_cancelled: "Partly cancelled",
    returned: "Returned",
    complaint: "Complaint",
  },
  noAccount: (phone) =>
    `The buyer has not said which account to pay to. That is done on the page of the order.${phone ? ` You can call ${phone}.` : ""}`,
  bank: "Bank",
  accountNumber: "Account number",
  accountHolder: "Account holder",
  amount: "Amount",
  memo: "Content",
  memoText: (order) => `Hoan tien don hang ${order}`,
  cancel: "Cancel",
  settle: {
    open: "Transferred: note the reference",
    title: "Note that it was transferred",
    intro: (amount, account) =>
      `Only once the bank has confirmed the transfer of ${amount} to ${account}. The buyer will see it as refunded.`,
    label: "The bank's reference",
    hint: "One reference for one refund, for example FT26112233445.",
    missing: "Type the reference, at least 3 characters.",
    submit: "Note as transferred",
    done: (order, amount) => `${amount} of order ${order} was noted as refunded.`,
  },
  cardStates: {
    waiting: "Not sent yet; the order is to be revised first.",
    sending: "On its way to the card.",
    problem: "Could not be refunded yet; it is tried again by itself.",
  },
  tried: (moment) => `Last tried: ${moment}.`,
  cardProblems: {
    "The order has no payment": "No payment of this order was found.",
    "The card is not captured yet":
      "The money is only set aside on the card. It is given back once it was captured.",
  },
  cardProblem: (problem) => `The payment service says: ${problem}`,
  columns: {
    order: "Order",
    amount: "Amount",
    why: "Reason",
    way: "Way",
    settled: "When",
  },
  ways: { card: "To the card", bank: "Transfer" },
}
