import { createRequire } from "node:module"
import { isSubscribersWork, settledEvents } from "../builders/settled-events"

const require = createRequire(import.meta.url)

type Query = (this: unknown, statement: string | { text: string }, ...rest: unknown[]) => unknown

/** The SQL of one request, transaction control included, in its order. */
export interface Statements {
  /** Sent until the answer was there. */
  request: string[]
  /** Sent for subscribers to the events that it raised, the search index above all; nobody waits for these. */
  afterwards: string[]
}

let counting: Statements | undefined

/** What the pool says when it opens a connection; no request asked for it. */
const GREETING = /^select version\(\)|^set search_path/i

/**
 * Has every statement seen that any copy of `pg` in this process sends: the client itself is wrapped, so
 * nothing between Medusa and the socket can hide one. Call once, when Medusa has booted.
 *
 * @throws Error when Medusa has not loaded pg yet
 */
export function watchStatements(): void {
  const clients = Object.keys(require.cache).filter((file) => file.endsWith("/pg/lib/client.js"))
  if (!clients.length) {
    throw new Error("Medusa has not loaded pg yet; boot it before watching its statements")
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

/** Exact for one request at a time on a market where nothing else is going on. */
export async function countedStatements(send: () => Promise<unknown>): Promise<Statements> {
  await settledEvents()
  const counted: Statements = { request: [], afterwards: [] }
  counting = counted
  try {
    await send()
    await settledEvents()
  } finally {
    counting = undefined
  }
  return counted
}

/** The table that a statement is about first, or what else it does: "begin", "commit". */
export function tableOf(statement: string): string {
  const [, table] = /\b(?:from|into|update)\s+(?:"?public"?\.)?"?(\w+)"?/i.exec(statement) ?? []
  return table ?? statement.trim().split(/[\s;(]/)[0]!.toLowerCase()
}
