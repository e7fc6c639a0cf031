import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ModulesSdkUtils } from "@medusajs/framework/utils"

const { DB_HOST = "localhost", DB_PORT, DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env

export interface ADatabase {
  readonly knex: Knex
  remove(): Promise<void>
}

/** A database of its own on the throw-away PostgreSQL, with a single connection so that its work can be told apart. */
export async function aDatabase(name: string): Promise<ADatabase> {
  if (!DB_PORT) {
    throw new Error("DB_PORT is not set: run `npm run bench:search` or `npm test` at the root")
  }
  const server = connect("postgres")
  await server.raw(`drop database if exists "${name}" with (force)`)
  await server.raw(`create database "${name}"`)
  const knex = connect(name)
  return {
    knex,
    remove: async () => {
      await knex.destroy()
      await server.raw(`drop database "${name}" with (force)`)
      await server.destroy()
    },
  }
}

const connect = (database: string): Knex =>
  ModulesSdkUtils.createPgConnection({
    clientUrl: `postgres://${DB_USERNAME}:${encodeURIComponent(DB_PASSWORD)}@${DB_HOST}:${DB_PORT}/${database}`,
    pool: { min: 0, max: 1 },
  })
