import { createRequire } from "node:module"
import { isBackgroundWork, settledEvents } from "../builders/settled-events"

type Query = (this: unknown, statement: string | { text: string }, ...rest: unknown[]) => unknown

/** The driver of Medusa's connections; it has no types. */
const { Client } = createRequire(import.meta.url)("pg") as {
  Client: { prototype: { query: Query } }
}

/** The SQL of one request, transaction control included, in its order. */
export interface Statements {
  /** Sent until the answer was there. */
  request: string[]
  /** Sent for subscribers to the events that it raised, and to bring the search index up to date; nobody waits for these. */
  afterwards: string[]
}

let counting: Statements | undefined

/** What is said when a connection is opened, for the pool or to listen; no request asked for it. */
const GREETING = /^select version\(\)|^set search_path|^listen /i

let isWatching = false

/** Has every statement seen from here on. The driver itself is wrapped, once, so nothing above it can hide one. */
export function watchStatements(): void {
  if (isWatching) {
    return
  }
  isWatching = true
  const { query } = Client.prototype
  Client.prototype.query = function (statement, ...rest) {
    const text = typeof statement === "string" ? statement : statement.text
    if (counting && !GREETING.test(text)) {
      counting[isBackgroundWork() ? "afterwards" : "request"].push(text)
    }
    return query.call(this, statement, ...rest)
  }
}

/**
 * Exact for one request at a time on a market where nothing else is going on.
 *
 * @throws Error when nothing was sent: Medusa has got another copy of the driver, and a budget would hold
 *   whatever it spends
 */
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
  if (!counted.request.length) {
    throw new Error(
      "No statement was seen: Medusa must have loaded another copy of pg than this one"
    )
  }
  return counted
}

/** The table that a statement is about first, or what else it does: "begin", "commit". */
export function tableOf(statement: string): string {
  const [, table] = /\b(?:from|into|update)\s+(?:"?public"?\.)?"?(\w+)"?/i.exec(statement) ?? []
  return (
    table ??
    statement
      .trim()
      .split(/[\s;(]/)[0]!
      .toLowerCase()
  )
}
