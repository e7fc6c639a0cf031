/** What a note's `row_id` is the id of; the products behind it are looked up when it is dealt with. */
export type NoteSource =
  | "product"
  | "product_variant"
  | "price_set"
  | "price"
  | "price_list"
  | "inventory_item"
  | "producer"
  | "origin"
  | "certified_product"
