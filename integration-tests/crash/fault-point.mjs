/**
 * Stops a request at a boundary, for good. Loaded before the backend by `node --import`, so that nothing of it is in
 * the product. A request says where in its header `x-fault`, a JSON:
 *
 * - `id`: by which FAULT_FILE names it; a line `{"id", "at"}` is added there for each boundary reached
 * - `at`: "after complete-cart create-orders", "written COMMIT in create-orders #2"; "record" stops nowhere and notes all boundaries
 * - `how`: "hold" stops the request alone, as if its process had died, "kill" the process (SIGKILL)
 * - `follows`: events whose subscribers count as the request's own work
 *
 * Boundaries: "before" and "after" each step of a workflow, "opened" before a transaction begins, and "written" after
 * each statement that makes something last in the database. Those of one name are counted.
 */
import { AsyncLocalStorage } from "node:async_hooks"
import { appendFileSync } from "node:fs"
import http from "node:http"
import { createRequire } from "node:module"
import path from "node:path"

const load = createRequire(path.join(process.cwd(), "package.json"))
const { TransactionOrchestrator } = load("@medusajs/framework/orchestration")
const { default: EventBus } = load("@medusajs/event-bus-local/dist/services/event-bus-local")
const { Client } = load("pg")

const FOREVER = new Promise(() => undefined)

/**
 * @typedef {{ id: string, at: string, how: "hold" | "kill", follows?: string[], over: boolean, counts: Map<string, number> }} Asked
 */

/** @type {AsyncLocalStorage<Asked>} */
const requests = new AsyncLocalStorage()
/** @type {AsyncLocalStorage<string>} */
const steps = new AsyncLocalStorage()

const { emit: serve } = http.Server.prototype
http.Server.prototype.emit = function (/** @type {string} */ event, /** @type {any[]} */ ...rest) {
  const wish = event === "request" ? rest[0].headers["x-fault"] : undefined
  if (!wish) return serve.call(this, event, ...rest)
  const asked = { ...JSON.parse(wish), over: false, counts: new Map() }
  return requests.run(asked, () => serve.call(this, event, ...rest))
}

/** @param {Asked} asked @param {string} name @returns {boolean} whether the request goes on */
function passes(asked, name) {
  if (asked.over) return true
  const count = (asked.counts.get(name) ?? 0) + 1
  asked.counts.set(name, count)
  const at = count > 1 ? `${name} #${count}` : name
  const stops = asked.at === at
  if (stops || asked.at === "record") {
    appendFileSync(process.env.FAULT_FILE ?? "", `${JSON.stringify({ id: asked.id, at })}\n`)
  }
  if (!stops) return true
  if (asked.how === "kill") process.kill(process.pid, "SIGKILL")
  asked.over = true
  return false
}

TransactionOrchestrator.traceStep = async (
  /** @type {() => Promise<unknown>} */ run,
  /** @type {{ action: string, type: string, idempotency_key: string }} */ step
) => {
  const asked = requests.getStore()
  if (!asked) return run()
  const undoing = step.type === "compensate" ? "undoing " : ""
  const name = `${undoing}${step.idempotency_key.split(":")[0]} ${step.action}`
  if (!passes(asked, `before ${name}`)) await FOREVER
  const answer = await steps.run(step.action, run)
  if (!passes(asked, `after ${name}`)) await FOREVER
  return answer
}

const { query } = Client.prototype
Client.prototype.query = function (/** @type {any} */ statement, /** @type {any[]} */ ...rest) {
  const asked = requests.getStore()
  const text = String(typeof statement === "string" ? statement : statement.text)
  const answered = rest.at(-1)
  if (!asked || typeof answered !== "function" || HEARTBEAT.test(text)) {
    return query.call(this, statement, ...rest)
  }
  if (OPENS.test(text) && !passes(asked, "opened")) return undefined
  if (lasts(this, text)) {
    const name = `written ${text
      .slice(0, 60)
      .replace(/\s+/g, " ")
      .replace(/[\s;]+$/, "")} in ${steps.getStore() ?? "no step"}`
    rest[rest.length - 1] = (/** @type {any[]} */ ...answer) => {
      if (passes(asked, name)) answered(...answer)
    }
  }
  return query.call(this, statement, ...rest)
}

/** Comes by the clock and not by what is done. */
const HEARTBEAT = /^update "completion_attempt" set "lease_until"/
const OPENS = /^\s*(begin|start transaction)/i
const open = new WeakSet()

/** Whether something is there for good after this statement. @param {object} connection @param {string} text */
function lasts(connection, text) {
  if (OPENS.test(text)) open.add(connection)
  if (/^\s*(commit|rollback)\s*;?\s*$/i.test(text)) return open.delete(connection)
  return !open.has(connection) && /\b(insert into|update|delete from)\b/i.test(text)
}

// What subscribers do is not the request's: how far they are when it ends differs from time to time.
const { emit, releaseGroupedEvents } = EventBus.prototype
EventBus.prototype.emit = function (/** @type {any} */ events, /** @type {any[]} */ ...rest) {
  const follows = requests.getStore()?.follows ?? []
  const isOwn = [events].flat().some(({ name }) => follows.includes(name))
  const emitAll = () => emit.call(this, events, ...rest)
  return isOwn ? emitAll() : requests.exit(emitAll)
}
EventBus.prototype.releaseGroupedEvents = function (/** @type {any[]} */ ...rest) {
  return requests.exit(() => releaseGroupedEvents.apply(this, rest))
}
