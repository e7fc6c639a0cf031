import type { PostgresSearchOptions } from "@ocop/search-postgres/providers/postgres"

export interface FailoverSearchOptions extends Omit<PostgresSearchOptions, "on_change"> {
  /**
   * Meilisearch, and a key that may do everything with its indexes; it stays on the server. Without it
   * PostgreSQL does everything, and one that is set later is fed by the next process that starts.
   */
  meilisearch?: { host: string; api_key: string } | undefined
  /** Milliseconds after which a search is answered by PostgreSQL instead; 150 by default. */
  budget_ms?: number
  /**
   * Milliseconds for which a change may be missing from answers; 0 by default: PostgreSQL answers until
   * Meilisearch has it. A market with several writes a second asks Meilisearch oftener with more.
   */
  tolerated_lag_ms?: number
  /** Milliseconds between two comparisons of a whole copy with its original; 10 minutes by default. */
  compare_every_ms?: number
}

export const settingsOf = (options: FailoverSearchOptions) => ({
  budget: options.budget_ms ?? 150,
  toleratedLag: options.tolerated_lag_ms ?? 0,
  compareEvery: options.compare_every_ms ?? 600_000,
  /** For whatever is not a shopper's search. */
  feedTimeout: 10_000,
  /** A write that is not applied by then is sent again; its index's lock and a connection are held so long. */
  taskTimeout: 40_000,
  /** A probe that takes longer was not answered. */
  probeTimeout: 1_000,
  probes: { first: 1_000, longest: 5_000 },
  feeds: { idle: 5_000, waiting: 1_000, failed: { first: 250, longest: 5_000 } },
})

export type FailoverSettings = ReturnType<typeof settingsOf>
