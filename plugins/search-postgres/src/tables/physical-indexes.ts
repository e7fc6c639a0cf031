import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { randomUUID } from "node:crypto"
import type { IndexLayout } from "../layout/index-layout"
import { needingIndex } from "./needing-index"
import { named } from "../sql/sql"
import type { IndexChange } from "../writes/index-change"
import { createCatalogue, layoutHash, lockEntry, nextRevision } from "./catalogue"
import { createTables } from "./create-tables"
import { CATALOGUE, tableNames } from "./table-names"

/** Any number: who holds it makes or drops tables. */
const LOCK = 7_364_651

/** Makes the tables of an index. Those it had with the same layout stay as they are, others go. */
export async function ensureIndex(
  knex: Knex,
  name: string,
  layout: IndexLayout,
  onChange?: IndexChange
): Promise<void> {
  const hash = layoutHash(layout)
  await changing(knex, async (transaction) => {
    await transaction.raw(createCatalogue)
    const names = tableNames(name)
    const { rows } = await transaction.raw<{ rows: unknown[] }>(
      `select 1 from "${CATALOGUE}" where name = ? and layout_hash = ?
        and (select bool_and(to_regclass(part) is not null) from unnest(?::text[]) as part)`,
      [name, hash, tablesOf(name)]
    )
    if (rows.length) {
      return
    }
    await dropTables(transaction, name)
    for (const statement of createTables(names, layout)) {
      await transaction.raw(statement)
    }
    await transaction.raw(
      `insert into "${CATALOGUE}" (name, layout, layout_hash) values (?, ?::jsonb, ?)`,
      [name, JSON.stringify(layout), hash]
    )
    await onChange?.(transaction, name, "all")
  })
}

/** Drops an index; one that is not there is dropped already. */
export async function dropIndex(knex: Knex, name: string, onChange?: IndexChange): Promise<void> {
  await changing(knex, async (transaction) => {
    await transaction.raw(createCatalogue)
    await dropTables(transaction, name)
    await onChange?.(transaction, name, "all")
  })
}

/** Takes all documents out of an index. @throws NOT_FOUND when it is not there */
export async function emptyIndex(knex: Knex, name: string, onChange?: IndexChange): Promise<void> {
  await needingIndex([name], () =>
    knex.transaction(async (transaction) => {
      const entry = await lockEntry(transaction, name)
      await transaction.raw(`truncate ${tablesOf(name).join(", ")}`)
      await nextRevision(transaction, entry, randomUUID())
      await onChange?.(transaction, name, "all")
    })
  )
}

export interface PhysicalIndex {
  readonly name: string
  /** Counted, not remembered: 0 is how the Search Module notices that an index was lost. */
  readonly document_count: number
  readonly created_at: Date
  readonly updated_at: Date
}

export async function listIndexes(knex: Knex): Promise<PhysicalIndex[]> {
  return await knex.transaction(async (transaction) => {
    if (!(await isThere(transaction, CATALOGUE))) {
      return []
    }
    const { rows } = await transaction.raw<{ rows: Omit<PhysicalIndex, "document_count">[] }>(
      `select name, created_at, updated_at from "${CATALOGUE}" order by name`
    )
    const indexes: PhysicalIndex[] = []
    for (const row of rows) {
      indexes.push({ ...row, document_count: await countDocuments(transaction, row.name) })
    }
    return indexes
  })
}

async function countDocuments(transaction: Knex.Transaction, name: string): Promise<number> {
  const { rows: table } = tableNames(name)
  if (!(await isThere(transaction, table))) {
    return 0
  }
  const { rows } = await transaction.raw<{ rows: { count: number }[] }>(
    `select count(*)::integer as count from ${named(table).text}`
  )
  return rows[0]?.count ?? 0
}

async function isThere(transaction: Knex.Transaction, table: string): Promise<boolean> {
  const { rows } = await transaction.raw<{ rows: { there: boolean }[] }>(
    "select to_regclass(?) is not null as there",
    [named(table).text]
  )
  return rows[0]?.there === true
}

async function changing(
  knex: Knex,
  change: (transaction: Knex.Transaction) => Promise<void>
): Promise<void> {
  await knex.transaction(async (transaction) => {
    await transaction.raw("select pg_advisory_xact_lock(?)", [LOCK])
    await change(transaction)
  })
}

async function dropTables(transaction: Knex.Transaction, name: string): Promise<void> {
  await transaction.raw(`drop table if exists ${tablesOf(name).join(", ")}`)
  await transaction.raw(`delete from "${CATALOGUE}" where name = ?`, [name])
}

const tablesOf = (name: string): string[] =>
  Object.values(tableNames(name)).map((table: string) => named(table).text)
