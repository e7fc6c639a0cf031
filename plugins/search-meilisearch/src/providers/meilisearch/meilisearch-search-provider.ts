import type { SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService } from "@medusajs/framework/utils"
import { refuse } from "@ocop/search-promises"
import { applied } from "../../client/applied"
import { Engine } from "../../client/engine"
import { readOptions, type MeilisearchSearchOptions } from "../../client/provider-options"
import { waitForTask } from "../../client/wait-for-task"
import { answerSearch } from "../../reads/answer-search"
import { roundTrips } from "../../reads/round-trips"
import { deleteDocuments } from "../../writes/delete-documents"
import { ensureIndex, removeIndex } from "../../writes/ensure-index"
import { writeDocuments } from "../../writes/write-documents"

const HEALTH_TIMEOUT_MS = 500

/**
 * Search made for Vietnamese on Meilisearch, with the promises of the search on PostgreSQL. Writes are
 * applied when they return. README.md says how results are ranked.
 *
 * Every method throws what `isUnavailable` knows when Meilisearch is away.
 */
export class MeilisearchSearchProvider extends AbstractSearchProviderService {
  static override identifier = "ocop-meilisearch"

  readonly #engine: Engine

  /** @throws INVALID_DATA `ocop.search_wrong_options` */
  constructor(_container: Record<string, unknown>, options: MeilisearchSearchOptions) {
    super()
    this.#engine = new Engine(readOptions(options))
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    return await answerSearch(roundTrips(this.#engine), input)
  }

  /** One request for each step the queries take together, mostly one for all. */
  override async searchMany(
    inputs: SearchTypes.ProviderSearchQuery[]
  ): Promise<SearchTypes.SearchResult[]> {
    const ask = roundTrips(this.#engine)
    return await Promise.all(inputs.map((input) => answerSearch(ask, input)))
  }

  override async upsertIndex({
    index,
  }: {
    index: SearchTypes.ResolvedSearchIndexDefinition
  }): Promise<SearchTypes.SearchTask> {
    return await ensureIndex(this.#engine, index)
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    return await removeIndex(this.#engine, index)
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    const task = await this.#engine.write(index, (client) =>
      client.index(index).deleteAllDocuments()
    )
    return await applied(this.#engine, task, index)
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const { indexes } = await this.#engine.write("*", (client) => client.getStats())
    return Object.entries(indexes).map(([name, { numberOfDocuments }]) => ({
      name,
      provider: MeilisearchSearchProvider.identifier,
      document_count: numberOfDocuments,
    }))
  }

  override async upsertDocuments({
    index,
    definition,
    documents,
  }: {
    index: string
    definition: SearchTypes.ResolvedSearchIndexDefinition
    documents: SearchTypes.SearchDocument[]
  }): Promise<SearchTypes.SearchTask> {
    return await writeDocuments(this.#engine, index, definition, documents)
  }

  override async deleteDocuments(
    input: SearchTypes.SearchDeleteDocumentsInput
  ): Promise<SearchTypes.SearchTask> {
    return await deleteDocuments(this.#engine, input)
  }

  /** Writes wait by themselves; this is for a task that somebody else was told of. */
  async waitForTask(
    { id, index = "", status }: SearchTypes.SearchTask,
    { timeout_ms = this.#engine.options.taskTimeout }: { timeout_ms?: number } = {}
  ): Promise<SearchTypes.SearchTask> {
    if (id === undefined) {
      return { index, status }
    }
    return /^\d+$/.test(id)
      ? await waitForTask(this.#engine, Number(id), index, timeout_ms)
      : refuse("wrong_value", `Meilisearch has no task "${id}"`)
  }

  /** Whether Meilisearch says that it can answer; asked once, and half a second is too long. */
  async healthy(signal: AbortSignal = AbortSignal.timeout(HEALTH_TIMEOUT_MS)): Promise<boolean> {
    return await this.#engine.healthy(
      AbortSignal.any([signal, AbortSignal.timeout(HEALTH_TIMEOUT_MS)])
    )
  }
}
