import type { ListingColumn } from "@ocop/rules"
import { m } from "~/platform/paraglide/messages"

/** A new column of the sheet does not compile until it has a word here. */
const WORDS: Record<ListingColumn, () => string> = {
  variant_id: m.portal_sheets_column_variant_id,
  listing_id: m.portal_sheets_column_listing_id,
  title: m.portal_sheets_column_title,
  pack: m.portal_sheets_column_pack,
  price: m.portal_sheets_column_price,
  stock: m.portal_sheets_column_stock,
  weight_grams: m.portal_sheets_column_weight_grams,
  group_code: m.portal_sheets_column_group_code,
  description: m.portal_sheets_column_description,
  ingredients: m.portal_sheets_column_ingredients,
  net_quantity: m.portal_sheets_column_net_quantity,
  shelf_life: m.portal_sheets_column_shelf_life,
  storage: m.portal_sheets_column_storage,
  usage: m.portal_sheets_column_usage,
  warning: m.portal_sheets_column_warning,
  story: m.portal_sheets_column_story,
}

/** @param column as the backend names it; one that we do not know stays as it is */
export function columnWords(column: string): string {
  return Object.hasOwn(WORDS, column) ? WORDS[column as ListingColumn]() : column
}
