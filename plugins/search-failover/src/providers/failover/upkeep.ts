import type { Logger } from "@medusajs/framework/types"
import { availability, type Availability } from "../../availability/availability"
import { compareDue } from "../../comparing/compare-due"
import { recountCopies } from "../../comparing/recount-copies"
import { adoptCopies } from "../../copies/copies"
import { feedAll } from "../../feeding/feed-all"
import type { FeedDesk } from "../../feeding/feed-copy"
import { feeder, type Feeder } from "../../feeding/feeder"
import type { FailoverSettings } from "./failover-options"

export interface Upkeep {
  readonly availability: Availability
  readonly feeder: Feeder
}

/** What goes on behind searches and writes: probing Meilisearch while it is away, feeding it otherwise. */
export function upkeep(
  desk: FeedDesk,
  isUnavailable: (error: unknown) => boolean,
  logger: Pick<Logger, "info" | "warn" | "error">,
  settings: FailoverSettings
): Upkeep {
  const { probes, probeTimeout, feeds, compareEvery } = settings
  let adopted = false
  const watched = availability({
    logger,
    pace: probes,
    probe: async () => {
      if (!(await desk.engine.healthy(AbortSignal.timeout(probeTimeout)))) {
        throw new Error("Meilisearch is not healthy")
      }
      await recountCopies(desk)
    },
    returned: () => fed.wake(),
  })
  const fed = feeder({
    logger,
    pace: feeds,
    pass: async () => {
      // A process that starts is of the newest release; later it only looks after what others left.
      await adoptCopies(desk.knex, desk.form, adopted ? 2 * compareEvery : 0)
      adopted = true
      let done: boolean
      do {
        done = await feedAll(desk, isUnavailable)
      } while (done && (await compareDue(desk, compareEvery, logger)))
      return done
    },
    mayFeed: () => watched.circuit.kind !== "open",
    isAway: (error) => {
      const away = isUnavailable(error)
      if (away) {
        watched.failed(error)
      }
      return away
    },
    // Knex takes its pool away when it is destroyed.
    isOver: () => (desk.knex.client as { pool?: unknown }).pool === undefined,
  })
  return { availability: watched, feeder: fed }
}
