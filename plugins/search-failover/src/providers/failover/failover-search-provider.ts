import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger, SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PostgresSearchProvider } from "@ocop/search-postgres/providers/postgres"
import { answeredBy } from "../../answers/answered-by"
import { verdictOn } from "../../answers/verdict"
import { mayAsk } from "../../availability/circuit"
import { withinBudget } from "../../availability/within-budget"
import { compareCopy } from "../../comparing/compare-copy"
import type { FeedDesk } from "../../feeding/feed-copy"
import { dropCopy, keepCopy, loseCopies } from "../../copies/copies"
import { keptDefinition } from "../../copies/definition"
import { copiesState, inStep, type CopiesState } from "../../copies/in-step"
import { noteChanges } from "../../copies/note-changes"
import { createTables } from "../../copies/tables"
import { meilisearchEngines, type Engines } from "./engines"
import { settingsOf, type FailoverSearchOptions, type FailoverSettings } from "./failover-options"
import { upkeep, type Upkeep } from "./upkeep"

/** The form of copies that nobody feeds; a process with a Meilisearch has them made. */
const UNFED = "unfed"

type Container = {
  [ContainerRegistrationKeys.PG_CONNECTION]: Knex
  logger: Pick<Logger, "info" | "warn" | "error">
}

/** For whoever watches the market's health. */
export interface SearchState extends CopiesState {
  /** Who is asked first. */
  readonly engine: "meilisearch" | "postgres"
}

interface Meilisearch {
  readonly engines: Engines
  readonly desk: FeedDesk
  readonly upkeep: Upkeep
}

/**
 * PostgreSQL's index is the index, and Meilisearch has a copy of it. Writes are applied when they return,
 * and Meilisearch is fed behind them; it answers while it has everything, and PostgreSQL otherwise. Where
 * there is no Meilisearch PostgreSQL does everything, and notes what one that comes later has to be told.
 */
export class FailoverSearchProvider extends AbstractSearchProviderService {
  static override identifier = "ocop-failover"

  readonly #knex: Knex
  readonly #settings: FailoverSettings
  readonly #postgres: PostgresSearchProvider
  readonly #meilisearch: Meilisearch | null
  #tables: Promise<void> | undefined

  constructor(container: Container, options: FailoverSearchOptions, engines?: Engines) {
    super()
    this.#knex = container[ContainerRegistrationKeys.PG_CONNECTION]
    this.#settings = settingsOf(options)
    this.#postgres = new PostgresSearchProvider(container, { ...options, on_change: noteChanges })
    const server = options.meilisearch
    const both = engines ?? (server && meilisearchEngines(container, server, this.#settings))
    this.#meilisearch = both ? this.#fedBy(both, container.logger) : null
  }

  #fedBy(engines: Engines, logger: Container["logger"]): Meilisearch {
    const { fed, form, isUnavailable } = engines
    const desk = { knex: this.#knex, postgres: this.#postgres, engine: fed, form }
    return { engines, desk, upkeep: upkeep(desk, isUnavailable, logger, this.#settings) }
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input])
    return result!
  }

  /** All of them by the same engine: a page, its counts and its facets fit together. */
  override async searchMany(
    inputs: SearchTypes.ProviderSearchQuery[]
  ): Promise<SearchTypes.SearchResult[]> {
    if (!this.#meilisearch) {
      return await this.#postgres.searchMany(inputs)
    }
    return (
      (await this.#from(this.#meilisearch, inputs)) ??
      answeredBy("postgres", await this.#postgres.searchMany(inputs))
    )
  }

  /** Null when PostgreSQL is to be asked; what Meilisearch cannot answer or refuses, too. */
  async #from(
    { engines, upkeep: { availability, feeder } }: Meilisearch,
    inputs: SearchTypes.ProviderSearchQuery[]
  ): Promise<SearchTypes.SearchResult[] | null> {
    const names = [...new Set(inputs.map(({ index }) => index.physical_name))]
    if (!mayAsk(availability.circuit) || names.length === 0) {
      return null
    }
    const { toleratedLag } = this.#settings
    const fed = await inStep(this.#knex, names, engines.form, toleratedLag)
    if (!fed || !availability.claim()) {
      return null
    }
    try {
      const asked = engines.asked.searchMany(inputs)
      const results = await withinBudget(this.#settings.budget, asked)
      availability.answered()
      return answeredBy("meilisearch", results)
    } catch (error) {
      const verdict = verdictOn(error, engines.isUnavailable)
      if (verdict === "away") {
        availability.failed(error)
        return null
      }
      availability.answered()
      if (verdict === "lost") {
        await loseCopies(this.#knex, names)
        feeder.kick()
      }
      return null
    }
  }

  /** A copy of another definition is made anew; until it is whole PostgreSQL answers. */
  override async upsertIndex(input: {
    index: SearchTypes.ResolvedSearchIndexDefinition
  }): Promise<SearchTypes.SearchTask> {
    return await this.#write(async () => {
      const task = await this.#postgres.upsertIndex(input)
      await keepCopy(this.#knex, keptDefinition(input.index), this.#form)
      return task
    })
  }

  override async deleteIndex(input: { index: string }): Promise<SearchTypes.SearchTask> {
    return await this.#write(async () => {
      // First: a copy whose index is gone would never be deleted, an index without a copy is still an index.
      await dropCopy(this.#knex, input.index)
      return await this.#postgres.deleteIndex(input)
    })
  }

  override async clearIndex(input: { index: string }): Promise<SearchTypes.SearchTask> {
    return await this.#write(() => this.#postgres.clearIndex(input))
  }

  override async upsertDocuments(
    input: Parameters<PostgresSearchProvider["upsertDocuments"]>[0]
  ): Promise<SearchTypes.SearchTask> {
    return await this.#write(() => this.#postgres.upsertDocuments(input))
  }

  override async deleteDocuments(
    input: SearchTypes.SearchDeleteDocumentsInput
  ): Promise<SearchTypes.SearchTask> {
    return await this.#write(() => this.#postgres.deleteDocuments(input))
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const indexes = await this.#postgres.listIndexes()
    return indexes.map((index) => ({ ...index, provider: FailoverSearchProvider.identifier }))
  }

  async state(): Promise<SearchState> {
    const copies = await copiesState(this.#knex)
    const circuit = this.#meilisearch?.upkeep.availability.circuit.kind ?? "open"
    return { engine: circuit !== "open" && copies.in_step ? "meilisearch" : "postgres", ...copies }
  }

  /**
   * Compares the copy of an index with the index and has repaired what is not the same.
   *
   * @returns how many documents were not; 0 where there is no Meilisearch
   */
  async compareCopies(index: string): Promise<number> {
    if (!this.#meilisearch) {
      return 0
    }
    const noted = await compareCopy(this.#meilisearch.desk, index)
    this.#meilisearch.upkeep.feeder.kick()
    return noted
  }

  /** Ends feeding and probing; without it they end with the process. */
  stop(): void {
    this.#meilisearch?.upkeep.availability.stop()
    this.#meilisearch?.upkeep.feeder.stop()
  }

  get #form(): string {
    return this.#meilisearch?.engines.form ?? UNFED
  }

  /** Meilisearch is told behind the caller's back: nobody waits for it. */
  async #write<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#tables ??= createTables(this.#knex)
    try {
      await this.#tables
    } catch (error) {
      this.#tables = undefined
      throw error
    }
    const result = await work()
    this.#meilisearch?.upkeep.feeder.kick()
    return result
  }
}
