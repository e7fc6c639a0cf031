import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger, ModulesSdkTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { oneAtATime } from "./one-at-a-time"
import { watchNotes } from "./watch-notes"

type Container = {
  [ContainerRegistrationKeys.PG_CONNECTION]: Knex
  [ContainerRegistrationKeys.LOGGER]: Logger
}

/** Deals with every note that is due, or leaves it to the process that is at it. */
type Drain = () => Promise<void>

let registered: Drain = async () => undefined

/** Says who deals with notes; a module knows neither products nor the index. */
export function drainWith(drain: Drain): void {
  registered = drain
}

/**
 * Keeps what has changed of what the search index is made of until the index says it, and has it dealt
 * with at once in processes that work (`workerMode` "worker" or "shared").
 */
export default class SearchOutboxModuleService {
  readonly #knex: Knex
  readonly #logger: Logger
  readonly #works: boolean
  readonly #once = oneAtATime(() => this.#drainSafely())
  #endWatch: (() => Promise<void>) | null = null
  #troubled = false

  readonly __hooks = {
    onApplicationStart: async () => {
      if (this.#works && !this.#endWatch) {
        this.#endWatch = watchNotes(this.#knex, () => void this.drain())
      }
    },
    onApplicationPrepareShutdown: async () => {
      if (this.#endWatch) {
        await this.#endWatch()
        this.#endWatch = null
        // What is being dealt with comes to its end.
        await this.drain()
      }
    },
  }

  constructor(
    container: Container,
    _options: unknown,
    declaration?: ModulesSdkTypes.InternalModuleDeclaration
  ) {
    this.#knex = container[ContainerRegistrationKeys.PG_CONNECTION]
    this.#logger = container[ContainerRegistrationKeys.LOGGER]
    this.#works = declaration?.worker_mode !== "server"
  }

  /** Until nothing is left that was due when it was called. It never throws: what fails is tried again. */
  async drain(): Promise<void> {
    await this.#once()
  }

  /** Says once that it fails, and again only after it has worked. */
  async #drainSafely(): Promise<void> {
    try {
      await registered()
      this.#troubled = false
    } catch (error) {
      if (!this.#troubled) {
        this.#troubled = true
        this.#logger.warn(
          `[search outbox] The index is not brought up to date for now: ${(error as Error).message}`
        )
      }
    }
  }
}
