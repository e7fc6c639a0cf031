import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** An index and how far Meilisearch's copy of it is. */
export const COPIES = "search_failover_copy"
/** Documents that changed in PostgreSQL's index and not yet in the copy. */
export const CHANGES = "search_failover_change"
const ORDER = "search_failover_order"

/** Any number: who holds it makes the tables. */
const LOCK = 7_364_652

const STATEMENTS = [
  `create sequence if not exists "${ORDER}"`,
  // Without a definition the copy is to be deleted. `filled_to` is null until it is made, then an id.
  `create table if not exists "${COPIES}" (
    name text collate "C" primary key,
    definition jsonb,
    form text not null,
    epoch bigint not null default nextval('${ORDER}'),
    filled_to text collate "C",
    complete boolean not null default false,
    compared_at timestamptz not null default now())`,
  `create table if not exists "${CHANGES}" (
    index_name text collate "C" not null,
    document_id text collate "C" not null,
    seq bigint not null default nextval('${ORDER}'),
    changed_at timestamptz not null default now(),
    primary key (index_name, document_id))`,
]

/** Makes the tables that are not there. */
export async function createTables(knex: Knex): Promise<void> {
  await knex.transaction(async (transaction) => {
    await transaction.raw("select pg_advisory_xact_lock(?)", [LOCK])
    for (const statement of STATEMENTS) {
      await transaction.raw(statement)
    }
  })
}

const UNDEFINED_TABLE = "42P01"

/** Reads from tables that nobody may have made yet. */
export async function orElse<Result>(missing: Result, read: Promise<Result>): Promise<Result> {
  try {
    return await read
  } catch (error) {
    const code: unknown = (error as { code?: unknown } | null)?.code
    return code === UNDEFINED_TABLE ? missing : Promise.reject(error as Error)
  }
}
