import type { NoteSource } from "./note-source"

interface NotedTable {
  table: string
  source: NoteSource
  /** The column that holds the id of the source. */
  key: string
}

/**
 * The tables that a search document is made of. Of each, the note names what outlives the row: a
 * certificate that is deleted can no longer say whose it was, so the register's entry is noted. A new kind
 * of row in the document belongs here, and into a new migration script.
 */
export const NOTED_TABLES: readonly NotedTable[] = [
  { table: "product", source: "product", key: "id" },
  { table: "product_sales_channel", source: "product", key: "product_id" },
  { table: "product_tags", source: "product", key: "product_id" },
  { table: "listing", source: "product", key: "product_id" },
  { table: "product_variant", source: "product", key: "product_id" },
  { table: "product_variant_price_set", source: "product_variant", key: "variant_id" },
  { table: "product_variant_inventory_item", source: "product_variant", key: "variant_id" },
  { table: "price", source: "price_set", key: "price_set_id" },
  { table: "price_rule", source: "price", key: "price_id" },
  { table: "price_list", source: "price_list", key: "id" },
  { table: "price_list_rule", source: "price_list", key: "price_list_id" },
  { table: "inventory_item", source: "inventory_item", key: "id" },
  { table: "inventory_level", source: "inventory_item", key: "inventory_item_id" },
  { table: "producer", source: "producer", key: "id" },
  { table: "origin", source: "origin", key: "id" },
  { table: "certified_product", source: "certified_product", key: "id" },
  { table: "certificate", source: "certified_product", key: "certified_product_id" },
]
