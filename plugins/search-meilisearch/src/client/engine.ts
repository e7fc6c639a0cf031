import type { Meilisearch, MultiSearchQuery, Task } from "./meilisearch-types"
import { mayGoWell, persistently } from "./persistently"
import type { ReadOptions } from "./provider-options"
import { failed, statusOf, unavailable } from "./unavailable"
import { pause } from "./pause"

/** An answer to one query. */
export interface EngineAnswer {
  readonly hits: readonly Record<string, unknown>[]
  readonly estimatedTotalHits?: number
  readonly facetDistribution?: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly processingTimeMs: number
}

/** A write takes longer than a search: it carries up to a thousand documents. */
const WRITE_TIMEOUT_MS = 10_000
const QUICK_PAUSE_MS = 30

/** Meilisearch's client with the patience of this provider: searches give up early, writes do not. */
export class Engine {
  readonly options: ReadOptions
  #clients: Promise<{ asking: Meilisearch; writing: Meilisearch }> | undefined

  constructor(options: ReadOptions) {
    this.options = options
  }

  /** All queries in one request. @throws what `failed` throws, when the time-out is over at the latest */
  async ask(queries: readonly MultiSearchQuery[], index: string): Promise<EngineAnswer[]> {
    if (queries.length === 0) {
      return []
    }
    const { asking } = await this.#connect()
    const signal = AbortSignal.timeout(this.options.timeout)
    const once = async () => {
      const { results } = await asking.multiSearch({ queries: [...queries] }, { signal })
      return results
    }
    try {
      return await once().catch(async (error: unknown) => {
        if (statusOf(error) === null || !mayGoWell(error)) {
          throw error
        }
        await pause(QUICK_PAUSE_MS, signal)
        return await once()
      })
    } catch (error) {
      throw signal.aborted
        ? unavailable(`no answer within ${this.options.timeout} ms`, error)
        : failed(error, index)
    }
  }

  /** Anything that is not a search; tried again while Meilisearch is away. @throws what `failed` throws */
  async write<Answer>(
    index: string,
    work: (client: Meilisearch) => Promise<Answer>
  ): Promise<Answer> {
    const { writing } = await this.#connect()
    try {
      return await persistently(this.options.attempts, () => work(writing))
    } catch (error) {
      throw failed(error, index)
    }
  }

  /** How far a write is. @throws what `failed` throws, or when the signal says so */
  async task(uid: number, signal: AbortSignal): Promise<Task> {
    const { asking } = await this.#connect()
    return await persistently(
      this.options.attempts,
      () => asking.tasks.getTask(uid, { signal }),
      signal
    )
  }

  /** Asked once, and answered soon. */
  async healthy(signal: AbortSignal): Promise<boolean> {
    const { asking } = await this.#connect()
    try {
      const health = await asking.httpRequest.get<{ status?: unknown }>({
        path: "health",
        extraRequestInit: { signal },
      })
      return health.status === "available"
    } catch {
      return false
    }
  }

  /** The client is an ES module, and this package is not. */
  async #connect() {
    const { host, key: apiKey } = this.options
    this.#clients ??= import("meilisearch").then(({ Meilisearch }) => ({
      // One with a time-out of its own does not heed a signal.
      asking: new Meilisearch({ host, apiKey }),
      writing: new Meilisearch({ host, apiKey, timeout: WRITE_TIMEOUT_MS }),
    }))
    return await this.#clients
  }
}
