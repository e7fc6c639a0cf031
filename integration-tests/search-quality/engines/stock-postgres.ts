import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SearchTypes } from "@medusajs/framework/types"
import stockProvider from "@medusajs/medusa/search-postgres"
import type { Engine } from "./engine"

/** What the provider's own migration makes: the extensions, a configuration per language, the catalogue. */
const prepare = (language: string, basis: string) => `
  create extension if not exists pg_trgm;
  create extension if not exists unaccent;
  create text search configuration medusa_search_${language} (copy = ${basis});
  alter text search configuration medusa_search_${language}
    alter mapping for hword, hword_part, word with unaccent, ${basis === "simple" ? "simple" : `${basis}_stem`};
  create table if not exists search_postgres_index (
    name text primary key, table_name text not null, schema_hash text not null, plan jsonb not null,
    document_count integer not null default 0,
    created_at timestamptz not null default now(), updated_at timestamptz not null default now());`

type StockProvider = new (
  container: { manager: Manager; logger: Console },
  options: { language: string }
) => SearchTypes.ISearchProvider

async function open(knex: Knex, language: string, basis: string) {
  await knex.raw(prepare(language, basis))
  const [Provider] = stockProvider.services as unknown as StockProvider[]
  return new Provider!({ manager: manager(knex), logger: console }, { language })
}

/** Medusa's stock provider as it comes: English words, no typos forgiven. */
export const STOCK_ENGLISH: Engine = {
  name: "Medusa's stock, as it comes",
  options: {},
  open: (knex) => open(knex, "english", "english"),
}

/** The best it can be set to for Vietnamese: words as they are, without accents, typos forgiven. */
export const STOCK_VIETNAMESE: Engine = {
  name: "Medusa's stock, Vietnamese with typos",
  options: { typo_tolerance: true },
  open: (knex) => open(knex, "vietnamese", "simple"),
}

/** Of MikroORM's entity manager, what the provider asks of it. */
interface Manager {
  execute(statement: string, values?: Knex.RawBinding[]): Promise<unknown[]>
  transactional<Result>(run: (manager: Manager) => Promise<Result>): Promise<Result>
}

const manager = (knex: Knex): Manager => ({
  execute: async (statement, values = []) =>
    (await knex.raw<{ rows: unknown[] }>(statement, values)).rows,
  transactional: (run) => knex.transaction((transaction) => run(manager(transaction))),
})
