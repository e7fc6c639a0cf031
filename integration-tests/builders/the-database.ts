import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { theMarket } from "./the-market"

/** Straight to the database, past every door: for what has to be there, or must not. */
export async function theRows<Row extends object>(
  statement: string,
  values: readonly (string | number)[] = []
): Promise<Row[]> {
  const knex = theMarket().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(statement, [...values])
  return rows
}

/**
 * A fingerprint of every row of every table, by table: equal for equal content, in whatever order it was
 * written.
 *
 * Notes of changes for the index are no content: they are made by whatever is done, and by undoing it. Nor
 * are tags, which follow those notes, and messages and mails, which a job sends while a test looks on.
 *
 * @param except tables whose names begin so are left out
 */
export async function databaseContent(except: string): Promise<Record<string, string>> {
  const tables = await theRows<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like ?
       and table_name not in ('search_outbox', 'search_check', 'shop_window_change', 'shop_window_stock', 'notification', 'producer_message', 'audit_entry', 'product_tag', 'product_tags')
     order by 1`,
    [`${except}%`]
  )
  const content: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await theRows<{ said: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(r::text, chr(10) order by r::text)), '') as said
       from "${name}" r`
    )
    content[name] = row!.said
  }
  return content
}
