import type { Messages } from "../vi"

/** Everything that waits for an operator, in one place. */
export const queues: Messages["queues"] = {
  title: "Waiting for you",
  subtitle:
    "All that waits for an operator, what is due first before the rest. What waits for a buyer or a producer is not here.",
  loading: "Loading what waits…",
  nothing: "Nothing waits",
  empty: "Nothing waits here.",
  oldest: (days) =>
    days === 0 ? "Oldest: today" : `Oldest: ${days} ${days === 1 ? "day" : "days"}`,
  overdue: (count) => `${count} overdue`,
  kinds: {
    producers: "Producers to approve",
    claims: "Claims on records",
    certificates: "Certificates to check",
    listings: "Listings to review",
    reviews: "Buyers' reviews to read",
    transfers: "Transfers to match",
    card_reviews: "Card payments to look at",
    refunds: "Refunds to transfer",
    complaints: "Complaints for you",
    payouts: "Payouts to release",
  },
  hints: {
    producers: "Registrations that were submitted. Open each to read its papers, then approve.",
    claims: "A producer says that a record of a decision list is its own. Open its page.",
    certificates: "Compare paper and register before accepting. Several can be refused at once.",
    listings:
      "Shoppers read the old wording until you approve. Several can be approved or sent back.",
    reviews: "Nobody reads them until you publish. Their page shows the words and the pictures.",
    transfers: "Money on the account of which nobody knows the order.",
    card_reviews: "Something to do at Stripe; note here what was done.",
    refunds: "The buyer has named an account. Transfer the money, then type the bank's reference.",
    complaints: "Nobody answered in time, or the buyer asked for an operator.",
    payouts: "Past its return window and with the market. The whole list becomes one batch.",
  },
  columns: { choose: "Choose", what: "What", producer: "Producer", waits: "Waits", due: "Due" },
  order: (number) => `Order ${number}`,
  waited: (days) => (days === 0 ? "Today" : `${days} ${days === 1 ? "day" : "days"}`),
  late: (moment) => `Overdue ${moment}`,
  choose: (title) => `Choose ${title}`,
  chosen: (count) => `${count} chosen.`,
  doing: "Doing one after another…",
  approve: (count) => `Approve ${count}`,
  outcome: (done, refused) =>
    refused === 0 ? `${done} done.` : `${done} done, ${refused} could not be done:`,
  keys: [
    { key: "j", does: "next" },
    { key: "k", does: "previous" },
    { key: "Enter", does: "open" },
    { key: "x", does: "choose, or not" },
    { key: "a", does: "choose all, or none" },
  ],
  note: (count) => ({
    intro: `The same words are kept for all ${count}. What can't be done will say why.`,
    missing: "Write at least a few letters.",
    cancel: "Cancel",
  }),
  notes: {
    approve: { open: "Approve", title: "Approve", label: "Note", submit: "Approve", phrases: [] },
    "ask-changes": {
      open: "Ask for changes",
      title: "Ask producers for changes",
      label: "What to change",
      submit: "Send",
      phrases: [
        "The product's name has to be as on its OCOP certificate.",
        "The pictures do not show the product well. Please take them again in good light, with the package and its label.",
        "The label lacks something: ingredients, weight, shelf life, storage.",
      ],
    },
    refuse: {
      open: "Refuse",
      title: "Refuse papers",
      label: "Why",
      submit: "Refuse",
      phrases: ["The picture can't be read. Please take it again and file it again."],
    },
    ignore: {
      open: "Set aside",
      title: "It is no order's money",
      label: "Why",
      submit: "Set aside",
      phrases: ["It is not for goods of the market."],
    },
    resolve: {
      open: "Done",
      title: "What was done with these?",
      label: "What was done",
      submit: "Save and close",
      phrases: ["Compared; nothing more to do."],
    },
  },
}
