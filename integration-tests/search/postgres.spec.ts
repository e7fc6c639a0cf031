import { ContainerRegistrationKeys, ModulesSdkUtils } from "@medusajs/framework/utils"
import { PostgresSearchProvider } from "@ocop/search-postgres/providers/postgres"
import { searchProviderContract } from "./contract"

const { DB_HOST = "localhost", DB_PORT, DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env
const DATABASE = "search_contract"

const connect = (database: string) =>
  ModulesSdkUtils.createPgConnection({
    clientUrl: `postgres://${DB_USERNAME}:${encodeURIComponent(DB_PASSWORD)}@${DB_HOST}:${DB_PORT}/${database}`,
    pool: { min: 0, max: 8 },
  })

describe("the PostgreSQL provider", () => {
  const server = connect("postgres")
  const knex = connect(DATABASE)
  searchProviderContract({
    open: async () => {
      await server.raw(`drop database if exists ${DATABASE} with (force)`)
      await server.raw(`create database ${DATABASE}`)
      return new PostgresSearchProvider({ [ContainerRegistrationKeys.PG_CONNECTION]: knex })
    },
    close: async () => {
      await knex.destroy()
      await server.raw(`drop database ${DATABASE} with (force)`)
      await server.destroy()
    },
  })
})
