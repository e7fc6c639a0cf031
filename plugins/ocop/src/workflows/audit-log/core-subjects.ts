/** A kind of thing that core's admin routes change, and what of it the log compares before and after. */
export interface CoreSubject {
  /** As `query.graph` knows it; also its name in the log. */
  entity: string
  fields: readonly string[]
}

const subject = (entity: string, ...relations: string[]): CoreSubject => ({
  entity,
  fields: ["*", ...relations],
})

const order = subject(
  "order",
  ...["shipping_address.*", "billing_address.*", "fulfillments.id", "fulfillments.shipped_at"],
  ...["fulfillments.delivered_at", "fulfillments.canceled_at", "payment_collections.status"],
  ...["payment_collections.captured_amount", "payment_collections.refunded_amount"]
)

/** By the word behind /admin/ in the routes. */
export const CORE_SUBJECTS: Readonly<Record<string, CoreSubject>> = {
  "api-keys": subject("api_key"),
  campaigns: subject("campaign", "budget.*"),
  claims: subject("order_claim"),
  collections: subject("product_collection"),
  "customer-groups": subject("customer_group"),
  customers: subject("customer", "addresses.*"),
  "draft-orders": order,
  exchanges: subject("order_exchange"),
  "fulfillment-sets": subject("fulfillment_set", "service_zones.*", "service_zones.geo_zones.*"),
  fulfillments: subject("fulfillment"),
  "inventory-items": subject("inventory_item", "location_levels.*"),
  invites: subject("invite"),
  "order-edits": order,
  orders: order,
  "payment-collections": subject("payment_collection"),
  payments: subject("payment", "captures.*", "refunds.*"),
  "price-lists": subject("price_list", "prices.*", "price_list_rules.*"),
  "price-preferences": subject("price_preference"),
  "product-categories": subject("product_category"),
  "product-options": subject("product_option", "values.*"),
  "product-tags": subject("product_tag"),
  "product-types": subject("product_type"),
  products: subject(
    "product",
    ...["variants.*", "variants.prices.*", "tags.id", "tags.value", "categories.id"],
    ...["options.id", "options.title", "images.id", "images.url", "sales_channels.id"]
  ),
  promotions: subject(
    "promotion",
    ...["application_method.*", "application_method.target_rules.*", "rules.*", "rules.values.*"]
  ),
  "refund-reasons": subject("refund_reason"),
  regions: subject("region", "countries.iso_2", "payment_providers.id"),
  reservations: subject("reservation"),
  "return-reasons": subject("return_reason"),
  returns: subject("return"),
  "sales-channels": subject("sales_channel"),
  "shipping-option-types": subject("shipping_option_type"),
  "shipping-options": subject("shipping_option", "rules.*", "prices.*"),
  "shipping-profiles": subject("shipping_profile"),
  "stock-locations": subject("stock_location", "address.*", "sales_channels.id"),
  stores: subject("store", "supported_currencies.*"),
  "tax-rates": subject("tax_rate", "rules.*"),
  "tax-regions": subject("tax_region"),
  users: subject("user"),
}
