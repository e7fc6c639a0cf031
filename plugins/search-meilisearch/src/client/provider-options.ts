import { refuse } from "@ocop/search-promises"

export interface MeilisearchSearchOptions {
  /** "http://search.internal:7700"; only servers talk to it. */
  host: string
  /** A key that may write: never one that a browser gets to see. */
  api_key: string
  /** Milliseconds after which a search is given up; 2,000 by default. */
  timeout_ms?: number
  /** Milliseconds after which a write is no longer waited for; 60,000 by default. */
  task_timeout_ms?: number
  /** How often a write is tried in all while Meilisearch is away or overloaded; 5 by default. */
  attempts?: number
}

/** @throws INVALID_DATA `ocop.search_wrong_options` at once, rather than at the first search */
export function readOptions(options: Partial<MeilisearchSearchOptions> | undefined) {
  const { host, api_key: key, timeout_ms, task_timeout_ms, attempts } = options ?? {}
  return {
    host: readHost(host),
    key:
      typeof key === "string" && key.trim()
        ? key
        : refuse("wrong_options", "Meilisearch: api_key is missing; an open server is not used"),
    timeout: readNumber("timeout_ms", timeout_ms, 2_000),
    taskTimeout: readNumber("task_timeout_ms", task_timeout_ms, 60_000),
    attempts: readNumber("attempts", attempts, 5),
  }
}

export type ReadOptions = ReturnType<typeof readOptions>

function readHost(host: unknown): string {
  const url = typeof host === "string" && URL.canParse(host) ? new URL(host) : null
  if (!url || !/^https?:$/.test(url.protocol)) {
    refuse("wrong_options", `Meilisearch: host is an address like "http://search.internal:7700"`)
  }
  return url.href
}

function readNumber(name: string, given: unknown, usual: number): number {
  if (given === undefined) {
    return usual
  }
  return Number.isSafeInteger(given) && Number(given) > 0
    ? Number(given)
    : refuse("wrong_options", `Meilisearch: ${name} is a whole number above 0`)
}
