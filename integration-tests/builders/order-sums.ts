import { theRows } from "./the-database"

/**
 * Remembers what Medusa's order knows of its money.
 *
 * @returns what puts it back to that, as if a process had been killed before it wrote what came since
 */
export async function orderSums(orderId: string): Promise<() => Promise<void>> {
  const summaries = await theRows<{ id: string; totals: object }>(
    "select id, totals from order_summary where order_id = ?",
    [orderId]
  )
  const known = await theRows<{ id: string }>(
    "select id from order_transaction where order_id = ?",
    [orderId]
  )
  const ids = known.map(({ id }) => id).join(",")
  return async () => {
    await theRows(
      "delete from order_transaction where order_id = ? and not id = any(string_to_array(?, ','))",
      [orderId, ids]
    )
    for (const { id, totals } of summaries) {
      await theRows("update order_summary set totals = ?::jsonb where id = ?", [
        JSON.stringify(totals),
        id,
      ])
    }
  }
}
