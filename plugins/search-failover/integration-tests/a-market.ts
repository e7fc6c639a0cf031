import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ModulesSdkUtils, search } from "@medusajs/framework/utils"
import { PostgresSearchProvider } from "@ocop/search-postgres/providers/postgres"
import { FailoverSearchProvider, type FailoverSearchOptions } from "../src/providers/failover/index"
import { aMeilisearch, type AMeilisearch } from "./a-meilisearch"

const {
  DB_HOST = "localhost",
  DB_PORT = "",
  DB_USERNAME = "postgres",
  DB_PASSWORD = "",
} = process.env

export interface AMarket {
  /** The one that every process of the market feeds. */
  meilisearch: AMeilisearch
  /** A process of the market: on a pool of its own. Its form is null when it knows of no Meilisearch. */
  aProcess: (options?: FailoverSearchOptions, form?: string | null) => FailoverSearchProvider
  /** What the processes logged. */
  log: string[]
  /** What PostgreSQL has of an index, by id. */
  originals: (index: string) => Promise<unknown[]>
  sql: <Row>(statement: string, values?: Knex.RawBinding[]) => Promise<Row[]>
  /** Ends the processes that are there. */
  stop: () => void
  remove: () => Promise<void>
}

/** A database of its own on the throw-away PostgreSQL, and a Meilisearch in memory. */
export async function aMarket(name: string): Promise<AMarket> {
  if (!DB_PORT) {
    throw new Error(
      "DB_PORT is not set: run `npm test` at the root, or name a throw-away PostgreSQL"
    )
  }
  const server = connect("postgres")
  await server.raw(`drop database if exists "${name}" with (force)`)
  await server.raw(`create database "${name}"`)
  const knex = connect(name)
  const pools = [server, knex]
  const processes: FailoverSearchProvider[] = []
  const meilisearch = aMeilisearch()
  const log: string[] = []
  const write = (message: string) => void log.push(message)
  const logger = {
    info: write,
    warn: write,
    error: (message: string | Error) => write(String(message)),
  }
  return {
    meilisearch,
    log,
    aProcess: (options, form: string | null = "form-1") => {
      const pool = connect(name)
      pools.push(pool)
      const provider = new FailoverSearchProvider(
        { [ContainerRegistrationKeys.PG_CONNECTION]: pool, logger },
        options ?? {},
        form === null ? undefined : { ...meilisearch, form }
      )
      processes.push(provider)
      return provider
    },
    originals: async (index) => {
      const postgres = new PostgresSearchProvider({
        [ContainerRegistrationKeys.PG_CONNECTION]: knex,
      })
      return (await postgres.documentPage(index, "", 10_000)).map(({ document }) => document)
    },
    sql: async <Row>(statement: string, values: Knex.RawBinding[] = []) =>
      (await knex.raw<{ rows: Row[] }>(statement, values)).rows,
    stop: () => {
      for (const process of processes.splice(0)) process.stop()
    },
    remove: async () => {
      await Promise.all(pools.slice(1).map((pool) => pool.destroy()))
      await server.raw(`drop database "${name}" with (force)`)
      await server.destroy()
    },
  }
}

const connect = (database: string): Knex =>
  ModulesSdkUtils.createPgConnection({
    clientUrl: `postgres://${DB_USERNAME}:${encodeURIComponent(DB_PASSWORD)}@${DB_HOST}:${DB_PORT}/${database}`,
    pool: { min: 0, max: 8 },
  })

const FIELDS = search
  .define({
    id: search.keyword().filterable(),
    title: search.text().searchable(),
    group: search.keyword().filterable().facetable(),
    price: search.integer().filterable(),
  })
  .toFields()

export const anIndex = (
  name: string,
  more: Partial<SearchTypes.ResolvedSearchIndexDefinition> = {}
): SearchTypes.ResolvedSearchIndexDefinition => ({
  name: "product",
  entity: "product",
  primary_key: "id",
  provider: "ocop-failover",
  settings: {},
  definition_hash: "",
  physical_name: name,
  fields: FIELDS,
  seed: async function* () {},
  ...more,
})

export const aTea = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  title: "Trà sen",
  ...more,
})

/** One index as tests talk to it, through one process. */
export const indexOf = (
  provider: FailoverSearchProvider,
  index: SearchTypes.ResolvedSearchIndexDefinition
) => ({
  make: () => provider.upsertIndex({ index }),
  write: (...documents: SearchTypes.SearchDocument[]) =>
    provider.upsertDocuments({ index: index.physical_name, definition: index, documents }),
  erase: (filters: SearchTypes.SearchFilters) =>
    provider.deleteDocuments({ index: index.physical_name, filters }),
  clear: () => provider.clearIndex({ index: index.physical_name }),
  drop: () => provider.deleteIndex({ index: index.physical_name }),
  find: async () => {
    const attributes_to_retrieve = ["id", "title", "price"]
    const { hits, provider_metadata } = await provider.search({ index, attributes_to_retrieve })
    return { ids: hits.map(({ id }) => id).sort(), by: provider_metadata?.answered_by }
  },
})
