const DAY_MS = 86_400_000

/** Whole days since an instant; never less than none. */
export function waitedDays(since: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / DAY_MS))
}
