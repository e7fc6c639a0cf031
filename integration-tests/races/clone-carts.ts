import { theRows } from "../builders/the-database"

/** Tables of a cart that is ready to be completed: how its rows are found, and which of their columns name one another. */
const TABLES: readonly [table: string, belongs: string, ids: readonly string[]][] = [
  ["cart", "id = :cart", ["id"]],
  ["cart_line_item", "cart_id = :cart", ["id", "cart_id"]],
  [
    "cart_line_item_adjustment",
    "item_id in (select id from cart_line_item where cart_id = :cart)",
    ["id", "item_id"],
  ],
  [
    "cart_line_item_tax_line",
    "item_id in (select id from cart_line_item where cart_id = :cart)",
    ["id", "item_id"],
  ],
  ["cart_shipping_method", "cart_id = :cart", ["id", "cart_id"]],
  [
    "cart_shipping_method_tax_line",
    "shipping_method_id in (select id from cart_shipping_method where cart_id = :cart)",
    ["id", "shipping_method_id"],
  ],
  ["cart_promotion", "cart_id = :cart", ["id", "cart_id"]],
  [
    "payment_collection",
    "id in (select payment_collection_id from cart_payment_collection where cart_id = :cart)",
    ["id"],
  ],
  [
    "payment_session",
    "payment_collection_id in (select payment_collection_id from cart_payment_collection where cart_id = :cart)",
    ["id", "payment_collection_id"],
  ],
  ["cart_payment_collection", "cart_id = :cart", ["id", "cart_id", "payment_collection_id"]],
]

/**
 * As many carts like this one, each with an e-mail address of its own: straight into the database, as two hundred
 * buyers would take minutes to fill theirs.
 *
 * @returns their ids
 */
export async function cloneCarts(cartId: string, count: number): Promise<string[]> {
  const suffix = `_${Math.random().toString(36).slice(2, 8)}_`
  for (const [table, belongs, ids] of TABLES) {
    const renamed = ids.map((id) => `'${id}', source."${id}" || '${suffix}' || n`).join(", ")
    const email = table === "cart" ? ", 'email', 'nguoi-mua-' || n || '@example.com'" : ""
    await theRows(
      `insert into "${table}"
       select (jsonb_populate_record(null::"${table}", to_jsonb(source) || jsonb_build_object(${renamed}${email}))).*
       from "${table}" source, generate_series(1, ${count}) n
       where source.deleted_at is null and ${belongs.replaceAll(":cart", `'${cartId}'`)}`
    )
  }
  return Array.from({ length: count }, (_, index) => `${cartId}${suffix}${index + 1}`)
}
