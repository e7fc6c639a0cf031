import type { Messages } from "../vi"

export const shopOrders: Messages["shopOrders"] = {
  title: "Parts by producer",
  producer: "Producer",
  status: "Status",
  items: "Goods",
  shipping: "Shipping",
  total: "Total",
  commission: "Commission",
  loadFailed: "Could not load. Reload the page.",
  none: "This order has no producers' parts.",
  statuses: {
    new: "Waiting for the producer",
    accepted: "Accepted",
    packed: "Packed",
    shipped: "On its way",
    delivered: "Delivered",
    declined: "Declined",
    cancelled: "Cancelled",
    returned: "Returned",
  },
}
