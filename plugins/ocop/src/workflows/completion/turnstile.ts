/**
 * Lets so many pass at a time; the others wait for their turn, first come, first served.
 *
 * @returns what runs a task when its turn comes, and answers or fails as the task does
 */
export function turnstile(atATime: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let inside = 0
  return async (task) => {
    if (inside === atATime) {
      await new Promise<void>((enter) => waiting.push(enter))
    } else {
      inside++
    }
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else inside--
    }
  }
}
