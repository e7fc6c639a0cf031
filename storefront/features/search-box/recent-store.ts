import { readRecent } from "./recent-searches"

const KEY = "tim-gan-day"

/** The searches kept on this device; none where the browser keeps nothing. */
export function keptSearches(): string[] {
  try {
    return readRecent(localStorage.getItem(KEY))
  } catch {
    return []
  }
}

/** Several tabs write here: change what `keptSearches` says now, not what it said before. */
export function keepSearches(recent: readonly string[]): void {
  try {
    if (recent.length > 0) localStorage.setItem(KEY, JSON.stringify(recent))
    else localStorage.removeItem(KEY)
  } catch {
    // Storage is denied or full: the search goes on without a memory.
  }
}
