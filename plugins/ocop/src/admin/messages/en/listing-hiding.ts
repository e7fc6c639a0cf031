import type { Messages } from "../vi"

/** Taking a listing out of sight at once. */
export const listingHiding: Messages["listingHiding"] = {
  title: "Emergency hide",
  listTitle: "Hidden products",
  listSubtitle:
    "Products that an operator has hidden: buyers neither see nor buy them, even from a cart. To hide another one, search its name.",
  loading: "Loading…",
  search: "Product or producer",
  none: "There is no such product.",
  noneHidden: "No product is hidden.",
  shown: "Shown as usual. Hidden, buyers neither see nor buy it from that moment on.",
  hiddenSince: (moment, by) => `Hidden at ${moment} by ${by}`,
  someone: "an operator",
  reason: "Reason",
  columns: { product: "Product", producer: "Producer", hidden: "State", deeds: "Actions" },
  hide: {
    open: "Hide",
    title: "Hide this product now?",
    intro:
      "It leaves the shop, the search and carts, and can't be ordered any more. Orders already placed stay. Its producer reads the reason.",
    label: "Reason, which the producer reads",
    missing: "A reason of at least 10 characters is needed.",
    submit: "Hide now",
    cancel: "Cancel",
    done: "The product is hidden.",
  },
  show: {
    open: "Show again",
    title: "Show this product again?",
    intro: "If its producer has it on sale, buyers can buy it at once. The producer is told.",
    label: "Note for the producer (optional)",
    missing: "",
    submit: "Show again",
    cancel: "Cancel",
    done: "The product is shown again.",
  },
}
