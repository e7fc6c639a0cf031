import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { abandonAttempt, beginAttempt, endAttempt, renewLeases, type Beginning } from "./attempts"

type Container = {
  [ContainerRegistrationKeys.PG_CONNECTION]: Knex
  [ContainerRegistrationKeys.LOGGER]: Logger
}

const RENEW_EVERY_MS = 2_000
/** A completion holds its cart's lock no longer (Medusa's ttl); what hangs longer is left to recovery. */
const MAX_RENEWALS = 60
/** After the start: what a killed process left may have some seconds of its lease left. */
const LOOK_AFTER_MS = [0, 2_000, 4_000, 6_000, 8_000]

/**
 * Undoes what abandoned completions wrote. At a start it also takes up what a killed process had not done yet, and
 * what jobs do otherwise.
 */
type Recover = (when: { starting: boolean }) => Promise<void>

let registered: Recover = async () => undefined

/** Says who undoes; a module knows neither orders nor stock. */
export function recoverWith(recover: Recover): void {
  registered = recover
}

/** Which carts are being completed, by a journal in the database that outlives the process. */
export default class CompletionModuleService {
  readonly #knex: Knex
  readonly #logger: Logger
  /** Attempts of this process by cart, and how often each was renewed. */
  readonly #alive = new Map<string, { id: string; run?: string; renewals: number }>()
  #heart: NodeJS.Timeout | null = null
  #looks: NodeJS.Timeout[] = []

  readonly __hooks = {
    onApplicationStart: async () => {
      const look = () => void this.recover({ starting: true })
      this.#looks = LOOK_AFTER_MS.map((ms) => setTimeout(look, ms).unref())
    },
    onApplicationPrepareShutdown: async () => {
      this.#looks.forEach((timer) => clearTimeout(timer))
      this.#stop()
    },
  }

  constructor(container: Container) {
    this.#knex = container[ContainerRegistrationKeys.PG_CONNECTION]
    this.#logger = container[ContainerRegistrationKeys.LOGGER]
  }

  /**
   * Begins an attempt, which counts as alive until `end`, or until this process does not live.
   *
   * @param run the workflow's transaction
   */
  async begin(cartId: string, run?: string): Promise<Beginning> {
    const beginning = await beginAttempt(this.#knex, cartId)
    if (beginning.kind === "begun") {
      this.#alive.set(cartId, { id: beginning.id, run, renewals: 0 })
      this.#heart ??= setInterval(() => void this.#beat(), RENEW_EVERY_MS).unref()
    }
    return beginning
  }

  /**
   * Ends this process's attempt of a cart, in the transaction that makes its order whole.
   *
   * @returns false when it was taken for dead meanwhile: the order must not become whole
   */
  async end(trx: Knex, cartId: string): Promise<boolean> {
    const attempt = this.#alive.get(cartId)
    return attempt ? endAttempt(trx, attempt.id) : false
  }

  /** After `end` was committed. */
  forget(cartId: string): void {
    this.#alive.delete(cartId)
    if (!this.#alive.size) this.#stop()
  }

  /**
   * The completion failed. Its attempt is left to be undone.
   *
   * @returns the attempt, when it was this process's
   */
  async fail(cartId: string): Promise<string | undefined> {
    const attempt = this.#alive.get(cartId)
    if (!attempt) return undefined
    this.forget(cartId)
    await abandonAttempt(this.#knex, attempt.id)
    return attempt.id
  }

  /**
   * A run is over. An attempt that it began and did not end is left to be undone.
   *
   * @returns whether there was one
   */
  async abandon(cartId: string, run: string): Promise<boolean> {
    if (this.#alive.get(cartId)?.run !== run) return false
    await this.fail(cartId)
    return true
  }

  /** Never throws: there is a next time. */
  async recover(when = { starting: false }): Promise<void> {
    try {
      await registered(when)
    } catch (error) {
      this.#logger.error(`What cut-off completions left was not undone: ${String(error)}`)
    }
  }

  async #beat(): Promise<void> {
    for (const [cartId, attempt] of this.#alive) {
      if (++attempt.renewals > MAX_RENEWALS) this.forget(cartId)
    }
    if (!this.#alive.size) return
    try {
      const ids = [...this.#alive.values()].map(({ id }) => id)
      await renewLeases(this.#knex, ids)
    } catch (error) {
      this.#logger.warn(`Completions under way could not say so: ${String(error)}`)
    }
  }

  #stop(): void {
    if (this.#heart) clearInterval(this.#heart)
    this.#heart = null
  }
}
