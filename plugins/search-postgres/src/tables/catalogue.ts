import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { createHash } from "node:crypto"
import { noSuchIndex } from "@ocop/search-promises"
import type { IndexLayout } from "../layout/index-layout"
import { named } from "../sql/sql"
import { CATALOGUE, tableNames, type TableNames } from "./table-names"

/** A physical index as it is at one moment. */
export interface CatalogueEntry {
  readonly name: string
  readonly tables: TableNames
  readonly layout: IndexLayout
  /** Another one after every write that could change an answer, and never one that was there before. */
  readonly revision: string
}

export const createCatalogue = `create table if not exists "${CATALOGUE}" (
  "name" text primary key,
  "layout" jsonb not null,
  "layout_hash" text not null,
  "revision" uuid not null default gen_random_uuid(),
  "created_at" timestamptz not null default now(),
  "updated_at" timestamptz not null default now())`

/** Changes with what is kept, and with how this version keeps it. */
export const layoutHash = (layout: IndexLayout): string =>
  createHash("sha256")
    .update(JSON.stringify([STORAGE_VERSION, layout]))
    .digest("hex")
    .slice(0, 32)

/** Raise it when tables, words or vectors are made another way: the next `upsertIndex` then makes them anew. */
const STORAGE_VERSION = 2

interface CatalogueRow {
  name: string
  layout: IndexLayout
  revision: string
}

/**
 * Reads entries and, of a transaction, sets what holds until its end.
 *
 * @returns by name; those that are not there are left out
 */
export async function readCatalogue(
  transaction: Knex.Transaction,
  names: readonly string[],
  settings: Readonly<Record<string, string>>
): Promise<ReadonlyMap<string, CatalogueEntry>> {
  const local = Object.entries(settings)
  const set = local.map(() => "set_config(?, ?, true)").concat("name", "layout", "revision")
  const { rows } = await transaction.raw<{ rows: CatalogueRow[] }>(
    `select ${set.join(", ")} from "${CATALOGUE}" where name = any(?)`,
    [...local.flat(), [...names]]
  )
  return new Map(rows.map((row) => [row.name, entryOf(row)]))
}

/**
 * Reads an entry and keeps other writers of the index waiting until the transaction ends: words are
 * counted up and down from what is there.
 *
 * @throws NOT_FOUND when the index is not there
 */
export async function lockEntry(
  transaction: Knex.Transaction,
  name: string
): Promise<CatalogueEntry> {
  const { rows } = await transaction.raw<{ rows: CatalogueRow[] }>(
    `select name, layout, revision from "${CATALOGUE}" where name = ? for update`,
    [name]
  )
  return rows[0] ? entryOf(rows[0]) : noSuchIndex(name, "PostgreSQL")
}

/**
 * Says to every process that what it remembers of the index is no longer true, and forgets the oldest of its
 * changes.
 *
 * @param revision one that never was before
 */
export async function nextRevision(
  transaction: Knex.Transaction,
  { name, tables }: CatalogueEntry,
  revision: string
): Promise<void> {
  const changes = named(tables.changes).text
  await transaction.raw(
    `with old as (
      delete from ${changes} where number <= (select max(number) from ${changes}) - ${KEPT_CHANGES}
    ) update "${CATALOGUE}" set revision = ?, updated_at = now() where name = ?`,
    [revision, name]
  )
}

const KEPT_CHANGES = 1_000

const entryOf = ({ name, layout, revision }: CatalogueRow): CatalogueEntry => ({
  name,
  layout,
  revision,
  tables: tableNames(name),
})
