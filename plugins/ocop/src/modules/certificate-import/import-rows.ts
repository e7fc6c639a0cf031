import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ImportChoice, SheetRow } from "@ocop/rules"

const CHUNK = 500

/** Keeps the rows of one sheet as they were read. */
export async function insertImportRows(
  trx: Knex.Transaction,
  importId: string,
  sheet: number,
  rows: readonly SheetRow[]
): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    await trx("certificate_import_row").insert(
      rows.slice(from, from + CHUNK).map(({ number, cells }) => ({
        id: `${importId}.${sheet}.${number}`,
        import_id: importId,
        sheet,
        row: number,
        cells: JSON.stringify(cells),
      }))
    )
  }
}

/** The rows of a sheet in its order. */
export async function readImportRows(
  knex: Knex | Knex.Transaction,
  importId: string,
  sheet: number
): Promise<SheetRow[]> {
  return knex("certificate_import_row")
    .select({ number: "row" }, "cells")
    .where({ import_id: importId, sheet })
    .orderBy("row")
}

/** What operators chose, by row of the sheet. */
export async function readChoices(
  knex: Knex | Knex.Transaction,
  importId: string,
  sheet: number
): Promise<Map<number, ImportChoice>> {
  const chosen = await knex("certificate_import_row")
    .select<{ row: number; choice: ImportChoice }[]>("row", "choice")
    .where({ import_id: importId, sheet })
    .whereNotNull("choice")
  return new Map(chosen.map(({ row, choice }) => [row, choice]))
}

/** Keeps one row's choice; null forgets it. */
export async function saveChoice(
  trx: Knex.Transaction,
  at: { import_id: string; sheet: number; row: number },
  choice: ImportChoice | null
): Promise<void> {
  await trx("certificate_import_row")
    .where(at)
    .update({ choice: choice && JSON.stringify(choice), updated_at: trx.fn.now() })
}
