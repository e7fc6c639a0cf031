/**
 * The tables whose rows public pages show, beside stock, which has a trigger of its own. A new kind of row on a
 * public page belongs here, and into a new migration script.
 */
export const SHOWN_TABLES: readonly string[] = [
  "product",
  "product_sales_channel",
  "product_tags",
  "product_tag",
  "product_variant",
  "product_variant_price_set",
  "product_variant_inventory_item",
  "image",
  "price",
  "price_rule",
  "price_list",
  "price_list_rule",
  "inventory_item",
  "listing",
  // With its row change its pictures, its reply and what is counted of it.
  "review",
  "producer",
  "origin",
  "certified_product",
  "certificate",
  "certificate_event",
  "five_star_nomination",
  "campaign_page",
  "home_slot",
  "basket",
  "basket_part",
  "legal_version",
]
