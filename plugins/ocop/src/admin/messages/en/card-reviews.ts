import type { Messages } from "../vi"

export const cardReviews: Messages["cardReviews"] = {
  loading: "Loading card payments…",
  empty: "No card payment needs you.",
  more: (more) => `${more} older ones will show once these are dealt with.`,
  intent: "Stripe's payment",
  openOrder: "Open the order",
  reasons: {
    amount_differs: {
      title: "The card's amount differs from the order's",
      toDo: "Compare Stripe with the order, and settle the difference in Stripe.",
    },
    taken_without_order: {
      title: "A card was charged and there is no order",
      toDo: "Refund all of it in Stripe and tell the buyer.",
    },
    taken_for_ended_order: {
      title: "A card was charged for an order that has ended",
      toDo: "See whether the order was refunded; if not, refund it in Stripe.",
    },
    refunded_elsewhere: {
      title: "Refunded in Stripe, outside the market",
      toDo: "Find out who refunded it and why; do not refund the same thing again.",
    },
    disputed: {
      title: "The buyer disputes it with the card's bank",
      toDo: "Answer in Stripe before its deadline, with proof of delivery.",
    },
  },
  cancel: "Cancel",
  resolve: {
    open: "Dealt with",
    title: "What was done about it?",
    intro: "It leaves the list. The note is kept, with your name.",
    label: "What was done",
    missing: "Write what was done.",
    submit: "Keep and close",
    done: "Kept.",
    phrases: [
      "Refunded in Stripe, and the buyer was told.",
      "Proof of delivery was sent in Stripe.",
      "Compared; nothing more to do.",
    ],
  },
}
