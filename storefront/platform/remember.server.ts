/**
 * Keeps what `load` answered for `ttlMs` in this process's memory. Callers who arrive while it loads share
 * the one call; when a reload fails, the old answer is kept for another period, as stale beats none.
 */
export function remember<T>(
  ttlMs: number,
  load: () => Promise<T>,
  now: () => number = Date.now
): () => Promise<T> {
  let kept: { value: T; until: number } | undefined
  let loading: Promise<T> | undefined

  async function reload(): Promise<T> {
    try {
      const value = await load()
      kept = { value, until: now() + ttlMs }
      return value
    } catch (error) {
      if (!kept) throw error
      kept.until = now() + ttlMs
      return kept.value
    } finally {
      loading = undefined
    }
  }

  return () => {
    if (kept && now() < kept.until) return Promise.resolve(kept.value)
    return (loading ??= reload())
  }
}
