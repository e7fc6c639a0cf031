import type { Logger } from "@medusajs/framework/types"
import { backOff, type Pace } from "../availability/back-off"
import { messageOf } from "../message-of"

export interface Feeder {
  /** Something was noted. */
  kick(): void
  /** Meilisearch is there again: what failed before is worth another attempt at once. */
  wake(): void
  stop(): void
}

export interface Feedings {
  /** Feeds until nothing is left. @returns false when another process is at it */
  readonly pass: () => Promise<boolean>
  /** False: Meilisearch is away, and `wake` says when it is back. */
  readonly mayFeed: () => boolean
  /** True: the error was that Meilisearch is away, and that is dealt with. */
  readonly isAway: (error: unknown) => boolean
  /** True: the database's connections are closed, so this process is ending. */
  readonly isOver: () => boolean
  readonly logger: Pick<Logger, "error">
  readonly pace: FeedPace
}

/** All in milliseconds. */
export interface FeedPace {
  /** How often to look for what other processes left. */
  readonly idle: number
  /** The same while another process is at it. */
  readonly waiting: number
  readonly failed: Pace
}

/** Runs one pass at a time, whenever something was noted and now and then. Holds no process alive. */
export function feeder({ pass, mayFeed, isAway, isOver, logger, pace }: Feedings): Feeder {
  let timer: NodeJS.Timeout | undefined
  let running = false
  let again = false
  let stopped = false
  let failures = 0
  let logged = ""

  const plan = (delay: number): void => {
    clearTimeout(timer)
    if (!stopped && !isOver()) {
      timer = setTimeout(() => void run(), delay).unref()
    }
  }
  const run = async (): Promise<void> => {
    if (running) {
      again = true
    } else if (!mayFeed()) {
      plan(pace.idle)
    } else if (!stopped) {
      running = true
      const delay = await attempt()
      running = false
      plan(delay)
    }
  }
  const attempt = async (): Promise<number> => {
    try {
      let done: boolean
      do {
        again = false
        done = await pass()
      } while (again)
      failures = 0
      logged = ""
      return done ? pace.idle : pace.waiting
    } catch (error) {
      if (isAway(error)) {
        return pace.idle
      }
      failures += 1
      report(messageOf(error))
      return backOff(failures, pace.failed)
    }
  }
  const report = (message: string): void => {
    if (message !== logged && !isOver()) {
      logged = message
      logger.error(`[Search] Meilisearch is not brought in step, PostgreSQL answers: ${message}`)
    }
  }

  plan(pace.waiting)
  return {
    // After a failure the next attempt has its time: each write would bring it forward otherwise.
    kick: () => {
      if (failures === 0) {
        void run()
      }
    },
    wake: () => {
      failures = 0
      void run()
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
