import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Sql } from "./sql"

/** Sends one statement. @typeParam Row what the caller's SQL answers with */
export async function run<Row>(
  transaction: Knex.Transaction,
  { text, values }: Sql
): Promise<Row[]> {
  const { rows } = await transaction.raw<{ rows: Row[] }>(text, [...values] as Knex.RawBinding[])
  return rows
}
