/**
 * Makes calls of `work` follow one another. However many ask while it runs, it runs once more for all of
 * them, from the start, so that each finds done what was there when it asked.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  const start = (): Promise<void> => {
    const turn = work().finally(() => {
      if (running === turn) {
        running = null
      }
    })
    running = turn
    return turn
  }
  return () => {
    if (!running) {
      return start()
    }
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null
        return start()
      })
    return next
  }
}
