/** What the order page reads of the order itself; its parts are read apart. */
export const CHECKOUT_ORDER_FIELDS = [
  "id",
  "display_id",
  "created_at",
  "email",
  "metadata",
  "shipping_address.first_name",
  "shipping_address.last_name",
  "shipping_address.phone",
  "shipping_address.address_1",
  "shipping_address.city",
  "shipping_address.province",
  "payment_collections.status",
  "payment_collections.payment_sessions.provider_id",
]
