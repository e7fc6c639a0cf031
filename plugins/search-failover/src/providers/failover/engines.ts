import {
  isUnavailable,
  MeilisearchSearchProvider,
  STORAGE_FORM,
} from "@ocop/search-meilisearch/providers/meilisearch"
import type { Engine } from "../../engine"
import type { FailoverSearchOptions, FailoverSettings } from "./failover-options"

/** Meilisearch, as who searches asks it and as who feeds it does: without patience, and with it. */
export interface Engines {
  readonly asked: Pick<Engine, "searchMany">
  readonly fed: Engine
  /** True: refused connections, time-outs, 429, 5xx; another attempt may be answered. */
  readonly isUnavailable: (error: unknown) => boolean
  /** Another one when a release keeps documents otherwise. */
  readonly form: string
}

export function meilisearchEngines(
  container: ConstructorParameters<typeof MeilisearchSearchProvider>[0],
  server: NonNullable<FailoverSearchOptions["meilisearch"]>,
  { budget, feedTimeout, taskTimeout }: FailoverSettings
): Engines {
  // Whoever asks goes to PostgreSQL instead, and whoever feeds comes back later.
  const connection = { ...server, task_timeout_ms: taskTimeout, attempts: 1 }
  return {
    asked: new MeilisearchSearchProvider(container, { ...connection, timeout_ms: budget }),
    fed: new MeilisearchSearchProvider(container, { ...connection, timeout_ms: feedTimeout }),
    isUnavailable,
    form: STORAGE_FORM,
  }
}
