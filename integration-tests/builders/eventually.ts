const PATIENCE_MS = 3_000
const PAUSE_MS = 50

/** Asks again until the expectation holds: for what happens by itself shortly after. Three seconds at most. */
export async function eventually<T>(expectation: () => Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      return await expectation()
    } catch (error) {
      if (Date.now() > end) {
        throw error
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
}
