import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { layoutOf } from "../../layout/layout-of"
import { answerCache } from "../../reads/answer-cache"
import { answerSearch } from "../../reads/answer-search"
import { readIndexes } from "../../reads/read-index"
import {
  checksumPage,
  documentPage,
  storedDocuments,
  type DocumentChecksum,
  type StoredDocument,
} from "../../reads/stored-documents"
import { dropIndex, emptyIndex, ensureIndex, listIndexes } from "../../tables/physical-indexes"
import { growthWatch } from "../../tables/growth-watch"
import { deleteCondition } from "../../writes/delete-condition"
import { deleteSql } from "../../writes/delete-sql"
import type { IndexChange } from "../../writes/index-change"
import { upsertStatements } from "../../writes/upsert-statements"
import { writeIndex } from "../../writes/write-index"

export interface PostgresSearchOptions {
  /** Milliseconds after which a search is given up; 2,000 by default. */
  statement_timeout_ms?: number
  /** Answers a process remembers, a few kB each; 1,000 by default. */
  remembered_answers?: number
  /** For whoever keeps something beside the indexes; what it throws undoes the write. */
  on_change?: IndexChange
}

/** Medusa's shared connection pool. */
type Container = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/**
 * Search made for Vietnamese in the database that is there anyway: tables, folded words and a dictionary,
 * no extension. Writes are applied when they return. README.md says how results are ranked.
 */
export class PostgresSearchProvider extends AbstractSearchProviderService {
  static override identifier = "ocop-postgres"

  readonly #knex: Knex
  readonly #settings
  readonly #grown = growthWatch()
  readonly #onChange: IndexChange | undefined

  constructor(container: Container, options: PostgresSearchOptions = {}) {
    super()
    this.#knex = container[ContainerRegistrationKeys.PG_CONNECTION]
    this.#settings = {
      timeout: options.statement_timeout_ms ?? 2_000,
      cache: answerCache(options.remembered_answers ?? 1_000),
    }
    this.#onChange = options.on_change
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input])
    return result!
  }

  /** One after the other, from one snapshot: a page, its counts and its facets fit together. */
  override async searchMany(
    inputs: SearchTypes.ProviderSearchQuery[]
  ): Promise<SearchTypes.SearchResult[]> {
    const names = [...new Set(inputs.map(({ index }) => index.physical_name))]
    return await readIndexes(this.#knex, names, this.#settings, async (indexOf) => {
      const results: SearchTypes.SearchResult[] = []
      for (const input of inputs) {
        results.push(await answerSearch(indexOf(input.index.physical_name), input))
      }
      return results
    })
  }

  override async upsertIndex({
    index,
  }: {
    index: SearchTypes.ResolvedSearchIndexDefinition
  }): Promise<SearchTypes.SearchTask> {
    await ensureIndex(this.#knex, index.physical_name, layoutOf(index), this.#onChange)
    return done(index.physical_name)
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await dropIndex(this.#knex, index, this.#onChange)
    return done(index)
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await emptyIndex(this.#knex, index, this.#onChange)
    return done(index)
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const indexes = await listIndexes(this.#knex)
    return indexes.map((index) => ({ ...index, provider: PostgresSearchProvider.identifier }))
  }

  /** The layout the index was made with decides; `definition` may already be a newer one. */
  override async upsertDocuments({
    index,
    documents,
  }: {
    index: string
    definition: SearchTypes.ResolvedSearchIndexDefinition
    documents: SearchTypes.SearchDocument[]
  }): Promise<SearchTypes.SearchTask> {
    await writeIndex(
      this.#knex,
      index,
      (entry, revision) => upsertStatements(entry, documents, revision),
      this.#onChange
    )
    await this.#grown(this.#knex, index, documents.length)
    return done(index)
  }

  override async deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    await writeIndex(
      this.#knex,
      index,
      (entry, revision) => [deleteSql(entry, deleteCondition(filters, entry.layout), revision)],
      this.#onChange
    )
    return done(index)
  }

  /**
   * Those of the documents that are there, in no order.
   *
   * @throws NOT_FOUND when the index is not there
   */
  async documents(
    index: string,
    ids: readonly string[],
    connection: Knex = this.#knex
  ): Promise<StoredDocument[]> {
    return await storedDocuments(connection, index, ids)
  }

  /**
   * The next documents in the order of their ids' bytes.
   *
   * @param after an id; "" for the first page
   * @throws NOT_FOUND when the index is not there
   */
  async documentPage(
    index: string,
    after: string,
    limit: number,
    connection: Knex = this.#knex
  ): Promise<StoredDocument[]> {
    return await documentPage(connection, index, after, limit)
  }

  /** The page as `documentPage` has it, of which only checksums are read. */
  async checksumPage(index: string, after: string, limit: number): Promise<DocumentChecksum[]> {
    return await checksumPage(this.#knex, index, after, limit)
  }
}

const done = (index: string): SearchTypes.SearchTask => ({ index, status: "succeeded" })
