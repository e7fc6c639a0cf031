import { ModulesSdkUtils } from "@medusajs/framework/utils"
import { MikroORM, defineConfig } from "@medusajs/framework/mikro-orm/postgresql"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { createRequire } from "node:module"
import path from "node:path"

const BUILT = path.resolve(import.meta.dirname, "../.medusa/server/src")
const load = createRequire(import.meta.url)

/** What an import reads, writes and asks about. */
const MODULES = ["producer", "certification", "certificate-import", "listing", "shop-order"]

/** A database of its own with the tables of several modules, for what one transaction does to all of them. */
export interface Register {
  url: string
  knex: Knex
  /** Deletes the database. */
  close(): Promise<void>
}

/** @param name of the database; one that is left over is deleted first */
export async function aRegister(name: string): Promise<Register> {
  const { DB_HOST = "localhost", DB_PORT, DB_USERNAME, DB_PASSWORD = "" } = process.env
  const address = (database: string) =>
    `postgres://${DB_USERNAME}:${encodeURIComponent(DB_PASSWORD)}@${DB_HOST}:${DB_PORT}/${database}`
  const server = connect(address("postgres"))
  await server.raw("drop database if exists ?? with (force)", [name])
  await server.raw("create database ??", [name])
  const url = address(name)
  for (const folder of MODULES) {
    await migrate(url, path.join(BUILT, "modules", folder, "migrations"))
  }
  const knex = connect(url)
  // Medusa's own, as far as an undo looks at it.
  await knex.raw("create table auth_identity (app_metadata jsonb, deleted_at timestamptz)")
  return {
    url,
    knex,
    async close() {
      await knex.destroy()
      await server.raw("drop database ?? with (force)", [name])
      await server.destroy()
    },
  }
}

/** Built code, as production runs it. */
export const built = <Exports>(file: string): Exports => load(path.join(BUILT, file)) as Exports

const connect = (clientUrl: string): Knex =>
  ModulesSdkUtils.createPgConnection({ clientUrl, pool: { min: 0, max: 8 } })

async function migrate(clientUrl: string, folder: string): Promise<void> {
  const orm = await MikroORM.init(
    defineConfig({
      clientUrl,
      entities: [],
      discovery: { warnWhenNoEntities: false },
      migrations: { path: folder, pathTs: folder, silent: true, snapshot: false },
    })
  )
  try {
    await orm.getMigrator().up()
  } finally {
    await orm.close()
  }
}
