import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { knownMigrations } from "./known-migrations"
import { isDemonstration, pendingMigrations } from "./read-database"

/** What keeps production from running on this database, in sentences that say what to do. */
export async function databaseProblems(knex: Knex): Promise<string[]> {
  const pending = await pendingMigrations(knex, knownMigrations())
  const some = `${pending.slice(0, 3).join(", ")}${pending.length > 3 ? ", …" : ""}`
  return [
    ...(pending.length
      ? [
          `The database lacks ${pending.length} migrations (${some}). Run "medusa db:migrate" first.`,
        ]
      : []),
    ...((await isDemonstration(knex))
      ? [
          "The database holds the demonstration. Give production a database of its own (DATABASE_URL).",
        ]
      : []),
  ]
}
