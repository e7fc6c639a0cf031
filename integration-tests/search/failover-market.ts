import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, ModulesSdkUtils } from "@medusajs/framework/utils"
import { FailoverSearchProvider } from "@ocop/search-failover/providers/failover"
import { PostgresSearchProvider } from "@ocop/search-postgres/providers/postgres"
import { startFaultProxy, type FaultProxy } from "./fault-proxy"
import { startMeilisearchStandIn } from "./meilisearch-stand-in/start-meilisearch-stand-in"

const { DB_HOST = "localhost", DB_PORT, DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env
const { MEILISEARCH_HOST, MEILISEARCH_API_KEY } = process.env

const connect = (database: string): Knex =>
  ModulesSdkUtils.createPgConnection({
    clientUrl: `postgres://${DB_USERNAME}:${encodeURIComponent(DB_PASSWORD)}@${DB_HOST}:${DB_PORT}/${database}`,
    pool: { min: 0, max: 8 },
  })

const quiet = { info: () => {}, warn: () => {}, error: () => {} }

export interface FailoverMarket {
  proxy: FaultProxy
  /** A process of the market, on a pool of its own; Meilisearch is behind the proxy. */
  aProcess: () => FailoverSearchProvider
  /** Documents as PostgreSQL has them, by id. */
  originals: (index: string) => Promise<unknown[]>
  /** Documents as Meilisearch was given them, by id; null when it has no such index. */
  copies: (index: string) => Promise<unknown[] | null>
  /** What a server does that comes back with an empty disk. */
  loseEverything: (index: string) => Promise<void>
  close: () => Promise<void>
}

/** A market on a database of its own, and a real Meilisearch where there is one: a stand-in otherwise. */
export async function failoverMarket(database: string): Promise<FailoverMarket> {
  const server = connect("postgres")
  await server.raw(`drop database if exists ${database} with (force)`)
  await server.raw(`create database ${database}`)
  const key = MEILISEARCH_API_KEY ?? "a-key-of-tests"
  const standIn = MEILISEARCH_HOST ? null : await startMeilisearchStandIn({ key })
  const target = standIn?.url ?? MEILISEARCH_HOST!
  const proxy = await startFaultProxy(target)
  const pools = [connect(database)]
  const processes: FailoverSearchProvider[] = []
  const ask = (path: string, method = "GET") =>
    fetch(new URL(path, target), { method, headers: { authorization: `Bearer ${key}` } })
  const originals = new PostgresSearchProvider({
    [ContainerRegistrationKeys.PG_CONNECTION]: pools[0]!,
  })
  return {
    proxy,
    aProcess: () => {
      const knex = connect(database)
      pools.push(knex)
      const provider = new FailoverSearchProvider(
        { [ContainerRegistrationKeys.PG_CONNECTION]: knex, logger: quiet },
        { meilisearch: { host: proxy.url, api_key: key } }
      )
      processes.push(provider)
      return provider
    },
    originals: async (index) =>
      (await originals.documentPage(index, "", 100_000)).map(({ document }) => document),
    copies: async (index) => {
      const response = await ask(`/indexes/${index}/documents?limit=100000`)
      if (!response.ok) return null
      const { results } = (await response.json()) as { results: { document: { id: string } }[] }
      return results
        .map(({ document }) => ({ ...document, ocop_checksum: undefined }))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
    },
    loseEverything: async (index) => {
      await ask(`/indexes/${index}`, "DELETE")
      await expect.poll(async () => (await ask(`/indexes/${index}`)).status).toBe(404)
    },
    close: async () => {
      for (const each of processes) each.stop()
      await proxy.close()
      await standIn?.close()
      await Promise.all(pools.map((pool) => pool.destroy()))
      await server.raw(`drop database ${database} with (force)`)
      await server.destroy()
    },
  }
}
