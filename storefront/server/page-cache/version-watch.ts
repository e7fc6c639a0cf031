/** Until this age a version counts as it is. */
const FRESH_MS = 300
/** Until this age it counts while the next one is asked for; older, it is waited for. */
const USABLE_MS = 800

/**
 * Knows the backend's storefront version, at most 0.8 s after a change: with the time to send a page, nobody sees
 * what is older than a second. The age counts from when it was asked for, not from the answer. Callers who arrive
 * while it is asked share the one question.
 *
 * @param ask rejects when the backend does not answer
 * @returns a function that gives the version, or null while there is none to be had
 */
export function watchVersion(
  ask: () => Promise<string>,
  now: () => number = () => performance.now()
): () => Promise<string | null> {
  let known: { version: string; askedAt: number } | undefined
  let asking: Promise<string | null> | undefined

  async function next(): Promise<string | null> {
    const askedAt = now()
    let timer: NodeJS.Timeout | undefined
    const tooLate = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, USABLE_MS, null)
    })
    try {
      const version = await Promise.race([ask(), tooLate])
      if (version !== null) known = { version, askedAt }
      return version
    } catch {
      return null
    } finally {
      clearTimeout(timer)
      asking = undefined
    }
  }

  return async () => {
    const age = known ? now() - known.askedAt : Infinity
    if (known && age < FRESH_MS) return known.version
    asking ??= next()
    return known && age < USABLE_MS ? known.version : asking
  }
}
