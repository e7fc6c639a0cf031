import { createRequire } from "node:module"
import { isSubscribersWork, settledEvents } from "../builders/settled-events"

const require = createRequire(import.meta.url)

type Query = (this: unknown, statement: string | { text: string }, ...rest: unknown[]) => unknown

/** What the SQL of one request was. */
export interface Statements {
  /** Sent to the database until the answer was there, in their order. */
  request: string[]
  /** Sent by subscribers to the events that it raised; nobody waits for these. */
  afterwards: string[]
}

let counting: Statements | undefined

/** What a connection says of itself when the pool opens it; no request asked for it. */
const GREETING = /^select version\(\)|^set search_path/i

/**
 * Notes every statement that any copy of `pg` in this process sends. Wraps the client itself, so nothing
 * between Medusa and the socket can hide one. Call once, after Medusa has booted.
 */
export function watchStatements(): void {
  const clients = Object.keys(require.cache).filter((file) => file.endsWith("/pg/lib/client.js"))
  if (!clients.length) {
    throw new Error("Medusa has not loaded pg; boot it before watching its statements")
  }
  for (const file of clients) {
    const { prototype } = require(file) as { prototype: { query: Query } }
    const { query } = prototype
    prototype.query = function (statement, ...rest) {
      const text = typeof statement === "string" ? statement : statement.text
      if (counting && !GREETING.test(text)) {
        counting[isSubscribersWork() ? "afterwards" : "request"].push(text)
      }
      return query.call(this, statement, ...rest)
    }
  }
}

/** The statements of what `send` does. */
export async function statementsOf(send: () => Promise<unknown>): Promise<Statements> {
  await settledEvents()
  const counted: Statements = { request: [], afterwards: [] }
  counting = counted
  await send()
  await settledEvents()
  counting = undefined
  return counted
}

/** The table that a statement is about first, or what else it does: "begin", "commit". */
export function tableOf(statement: string): string {
  const [, table] = /\b(?:from|into|update)\s+(?:"?public"?\.)?"?(\w+)"?/i.exec(statement) ?? []
  return table ?? statement.trim().split(/[\s;(]/)[0]!.toLowerCase()
}
