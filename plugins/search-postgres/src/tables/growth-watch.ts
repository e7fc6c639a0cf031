import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { named } from "../sql/sql"
import { tableNames } from "./table-names"

const FIRST = 1_000

/**
 * Lets PostgreSQL look at an index anew each time a process has doubled what it wrote into it: a minute
 * passes before it does so by itself, and a new index is searched at once.
 */
export function growthWatch() {
  const seen = new Map<string, { written: number; next: number }>()
  return async (knex: Knex, name: string, documents: number): Promise<void> => {
    const growth = seen.get(name) ?? { written: 0, next: FIRST }
    growth.written += documents
    seen.set(name, growth)
    if (growth.written >= growth.next) {
      growth.next = growth.written * 2
      const { rows, details } = tableNames(name)
      await knex.raw(`analyze ${named(rows).text}, ${named(details).text}`)
    }
  }
}
