import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { knownMigrations, type KnownMigrations } from "./known-migrations"
import { pendingMigrations } from "./read-database"

interface Container {
  [ContainerRegistrationKeys.PG_CONNECTION]: Knex
}

/** Whether this process and its database fit each other. */
export default class DeploymentModuleService {
  readonly #knex: Knex
  /** A process's code stays what it is. */
  #known: KnownMigrations | undefined

  constructor(container: Container) {
    this.#knex = container[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Names of migrations that this process's code wants and its database has not, sorted. */
  async pendingMigrations(): Promise<string[]> {
    this.#known ??= knownMigrations()
    return pendingMigrations(this.#knex, this.#known)
  }
}
