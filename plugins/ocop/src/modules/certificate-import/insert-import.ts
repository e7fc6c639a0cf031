import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ListColumns, ListContext } from "@ocop/rules"

/** A list as it was uploaded, with the mapping that was proposed for it. */
export interface ImportToInsert {
  id: string
  file_name: string
  file_size: number
  file_sha256: string
  file_id: string
  format: "xlsx" | "csv"
  sheets: { name: string; rows: number }[]
  sheet: number
  header_row: number | null
  columns: ListColumns
  context: ListContext
  created_by: string
}

/** In the caller's transaction, because a list without its rows is none. */
export async function insertImport(trx: Knex.Transaction, list: ImportToInsert): Promise<void> {
  await trx("certificate_import").insert({
    ...list,
    sheets: JSON.stringify(list.sheets),
    columns: JSON.stringify(list.columns),
    context: JSON.stringify(list.context),
    counts: JSON.stringify({}),
    status: "mapping",
  })
}
