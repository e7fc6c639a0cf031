import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PostgresSearchProvider } from "@ocop/search-postgres/providers/postgres"
import type { KeptDefinition } from "../copies/definition"
import { CHANGES } from "../copies/tables"
import type { Engine } from "../engine"
import { sendDeletions, sendDocuments } from "./send-documents"

const BATCH = 1_000

interface Note {
  id: string
  seq: string
}

/**
 * Sends the documents that are noted as they are now, and takes out those that are gone.
 *
 * @returns whether there were any
 */
export async function feedChanges(
  transaction: Knex.Transaction,
  engine: Engine,
  postgres: PostgresSearchProvider,
  definition: KeptDefinition
): Promise<boolean> {
  const name = definition.physical_name
  const { rows: notes } = await transaction.raw<{ rows: Note[] }>(
    `select document_id as id, seq::text as seq from "${CHANGES}"
      where index_name = ? order by document_id limit ${BATCH}`,
    [name]
  )
  if (notes.length === 0) {
    return false
  }
  const ids = notes.map(({ id }) => id)
  const stored = await postgres.documents(name, ids, transaction)
  const there = new Set(stored.map(({ id }) => id))
  await sendDocuments(engine, definition, stored)
  await sendDeletions(
    engine,
    definition,
    ids.filter((id) => !there.has(id))
  )
  await forget(transaction, name, notes)
  return true
}

/** A note with another number, or one that a writer holds at this moment, is of a newer change: it stays. */
async function forget(
  transaction: Knex.Transaction,
  name: string,
  notes: readonly Note[]
): Promise<void> {
  await transaction.raw(
    `with fed as (
        select index_name, document_id from "${CHANGES}" as note
        join unnest(?::text[], ?::bigint[]) as sent (id, seq)
          on note.document_id = sent.id and note.seq = sent.seq
        where index_name = ? for update of note skip locked)
      delete from "${CHANGES}" as note using fed
      where note.index_name = fed.index_name and note.document_id = fed.document_id`,
    [notes.map(({ id }) => id), notes.map(({ seq }) => seq), name]
  )
}
