import type { OperatorRole } from "@ocop/rules"

/** Log-ins and keys, by whatever way core's `fields` reaches them. */
const LOG_INS = [
  "user",
  "users",
  "users_link",
  "api_key",
  "api_keys",
  "api_keys_link",
  "auth_identity",
]

/** Buyers, orders and money. */
const BUYERS = [
  ...["order", "orders", "order_link", "orders_link", "order_items", "order_item", "shop_order"],
  ...["shop_orders", "cart", "carts", "cart_link", "carts_link", "cart_items", "customer"],
  ...["customers", "customer_link", "customers_link", "customer_groups", "return", "returns"],
  ...["return_link", "claim", "exchange", "order_claim_link", "order_exchange_link"],
  ...["fulfillment", "fulfillments", "fulfillment_link", "payment_collection", "payments"],
  ...["payment_collections", "payment_collection_link", "payment_collections_link"],
  ...["reservation", "reservations", "reservation_items"],
]

/**
 * Names of relations that are taken out of what core's routes answer, because `?fields=` would lead from a route
 * that a role may call to things that it may not see: from a product by its listing and its producer to orders.
 */
export const CLOSED_FIELDS: Record<OperatorRole, string[]> = {
  administrator: [],
  reviewer: LOG_INS,
  finance: LOG_INS,
  viewer: [...LOG_INS, ...BUYERS],
}
