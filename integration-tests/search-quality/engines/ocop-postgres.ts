import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PostgresSearchProvider } from "@ocop/search-postgres/providers/postgres"
import type { Engine } from "./engine"

export const OCOP_POSTGRES: Engine = {
  name: "PostgreSQL, ours",
  options: {},
  open: (knex) =>
    Promise.resolve(
      new PostgresSearchProvider(
        { [ContainerRegistrationKeys.PG_CONNECTION]: knex },
        { statement_timeout_ms: 60_000 }
      )
    ),
}
