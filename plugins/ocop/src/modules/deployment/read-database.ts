import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { KnownMigrations } from "./known-migrations"

/** PostgreSQL: there is no such table. */
const NO_TABLE = "42P01"

/** Migrations that are known and not noted as done, by their names; all of them in an empty database. */
export async function pendingMigrations(
  knex: Knex,
  { tables, scripts }: KnownMigrations
): Promise<string[]> {
  const done = await namesOf(knex, "select name from mikro_orm_migrations")
  const run = await namesOf(
    knex,
    "select script_name as name from script_migrations where finished_at is not null"
  )
  const withoutEnding = (name: string) => name.replace(/\.[jt]s$/, "")
  const noted = new Set([...done, ...run].map(withoutEnding))
  return [...new Set([...tables, ...scripts])]
    .filter((name) => !noted.has(withoutEnding(name)))
    .sort()
}

/** Whether the demonstration has marked the shop as its own. */
export async function isDemonstration(knex: Knex): Promise<boolean> {
  const marked = "select id as name from store where metadata ->> 'demonstration' = 'true'"
  return (await namesOf(knex, marked)).length > 0
}

async function namesOf(knex: Knex, query: string): Promise<string[]> {
  try {
    const { rows } = await knex.raw<{ rows: { name: string }[] }>(query)
    return rows.map(({ name }) => name)
  } catch (error) {
    if ((error as { code?: string }).code === NO_TABLE) return []
    throw error
  }
}
