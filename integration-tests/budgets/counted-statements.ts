import { createRequire } from "node:module"

/** The driver that Medusa's own connections use. */
const { Client } = createRequire(import.meta.url)("pg") as {
  Client: { prototype: { query: (...args: unknown[]) => unknown } }
}

let counting: string[] | null = null
const { query } = Client.prototype

Client.prototype.query = function (this: unknown, ...args: unknown[]) {
  const [statement] = args
  counting?.push(typeof statement === "string" ? statement : (statement as { text: string }).text)
  return query.apply(this, args)
}

/**
 * Every statement sent to PostgreSQL while `operation` runs, transaction control included. Exact, for a
 * single request at a time on a market where nothing else is going on.
 */
export async function countedStatements(operation: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = []
  counting = seen
  try {
    await operation()
  } finally {
    counting = null
  }
  return seen
}
