import { pause } from "./pause"
import { statusOf } from "./unavailable"

const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 2_000

/**
 * Tries again what may go well another time: 429, 5xx, and no answer at all. Pauses double, and are
 * shortened by chance so that those who were refused together do not come back together.
 *
 * @param attempts in all
 * @param signal after which there is no other time
 */
export async function persistently<Answer>(
  attempts: number,
  work: () => Promise<Answer>,
  signal?: AbortSignal
): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= attempts || signal?.aborted || !mayGoWell(error)) {
        throw error
      }
      const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1))
      await pause(longest * (0.5 + Math.random() / 2), signal)
    }
  }
}

export function mayGoWell(error: unknown): boolean {
  const status = statusOf(error)
  return status === null || status === 408 || status === 429 || status >= 500
}
