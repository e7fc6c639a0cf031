import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PostgresSearchProvider } from "@ocop/search-postgres/providers/postgres"
import { markFilled, type Copy } from "../copies/copies"
import { copyDefinition, type KeptDefinition } from "../copies/definition"
import { CHANGES, COPIES } from "../copies/tables"
import { applied, type Engine } from "../engine"
import { sendDocuments } from "./send-documents"

const PAGE = 1_000

/** Makes an empty copy, whatever was there under its name. */
export async function makeCopy(
  transaction: Knex.Transaction,
  engine: Engine,
  copy: Copy,
  definition: KeptDefinition
): Promise<void> {
  await applied(engine, await engine.deleteIndex({ index: copy.name }))
  await applied(engine, await engine.upsertIndex({ index: copyDefinition(definition) }))
  await markFilled(transaction, copy, "", false)
}

/** Sends the next page; what is written behind it meanwhile is noted. */
export async function fillCopy(
  transaction: Knex.Transaction,
  engine: Engine,
  postgres: PostgresSearchProvider,
  copy: Copy,
  definition: KeptDefinition
): Promise<void> {
  const filledTo = copy.filledTo ?? ""
  const page = await postgres.documentPage(copy.name, filledTo, PAGE, transaction)
  await sendDocuments(engine, definition, page)
  await markFilled(transaction, copy, page.at(-1)?.id ?? filledTo, page.length < PAGE)
}

/** Deletes a copy, and what was noted for it. */
export async function deleteCopy(
  transaction: Knex.Transaction,
  engine: Engine,
  { name, epoch }: Copy
): Promise<void> {
  await applied(engine, await engine.deleteIndex({ index: name }))
  await transaction.raw(
    `with gone as (delete from "${COPIES}" where name = ? and epoch = ?::bigint returning name)
      delete from "${CHANGES}" using gone where index_name = gone.name`,
    [name, epoch]
  )
}
