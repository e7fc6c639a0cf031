import { theRows } from "../builders/the-database"

/** The address of the open market's database, for another process. */
export async function databaseUrl(): Promise<string> {
  const [row] = await theRows<{ name: string }>("select current_database() as name")
  const { DB_HOST, DB_PORT, DB_USERNAME = "", DB_PASSWORD = "" } = process.env
  const login = `${encodeURIComponent(DB_USERNAME)}:${encodeURIComponent(DB_PASSWORD)}`
  return `postgres://${login}@${DB_HOST}:${DB_PORT}/${row!.name}`
}
