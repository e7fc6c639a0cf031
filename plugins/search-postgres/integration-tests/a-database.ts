import { ContainerRegistrationKeys, ModulesSdkUtils } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { PostgresSearchProvider, type PostgresSearchOptions } from "../src/providers/postgres/index"

const {
  DB_HOST = "localhost",
  DB_PORT = "",
  DB_USERNAME = "postgres",
  DB_PASSWORD = "",
} = process.env

export interface ADatabase {
  knex: Knex
  /** A provider as another process has it: on a pool and with a memory of its own. */
  aProvider: (options?: PostgresSearchOptions) => PostgresSearchProvider
  /** Straight to the database, past the provider. */
  sql: <Row>(statement: string, values?: Knex.RawBinding[]) => Promise<Row[]>
  remove: () => Promise<void>
}

/** A database of its own on the throw-away PostgreSQL. */
export async function aDatabase(name: string): Promise<ADatabase> {
  if (!DB_PORT) {
    throw new Error(
      "DB_PORT is not set: run `npm test` at the root, or name a throw-away PostgreSQL"
    )
  }
  const server = connect("postgres")
  await server.raw(`drop database if exists "${name}" with (force)`)
  await server.raw(`create database "${name}"`)
  const knex = connect(name)
  const pools = [knex]
  return {
    knex,
    aProvider: (options) => {
      const pool = connect(name)
      pools.push(pool)
      return new PostgresSearchProvider(
        { [ContainerRegistrationKeys.PG_CONNECTION]: pool },
        options
      )
    },
    sql: async <Row>(statement: string, values: Knex.RawBinding[] = []) =>
      (await knex.raw<{ rows: Row[] }>(statement, values)).rows,
    remove: async () => {
      await Promise.all(pools.map((pool) => pool.destroy()))
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
