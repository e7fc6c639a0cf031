import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { reportProgress } from "../../modules/certificate-import/import-lease"

const BEAT_MS = 200
/** Even without progress something is told every five seconds, so that nobody takes a waiting import over. */
const LONGEST_SILENCE = 25

/** Tells others how far an import has come, and that whoever writes it is alive. */
export interface Pulse {
  add(rows: number): void
  /** After this nothing more is written. */
  stop(): Promise<void>
}

export function startPulse(knex: Knex, importId: string): Pulse {
  let done = 0
  let told = 0
  let silentBeats = 0
  let telling: Promise<void> | null = null
  const beat = setInterval(() => {
    silentBeats++
    if (telling || (done === told && silentBeats < LONGEST_SILENCE)) {
      return
    }
    const now = done
    telling = reportProgress(knex, importId, now)
      .then(() => {
        told = now
        silentBeats = 0
      })
      // A beat that is missed costs nothing: the lease outlives several.
      .catch(() => undefined)
      .finally(() => {
        telling = null
      })
  }, BEAT_MS)
  return {
    add(rows) {
      done += rows
    },
    async stop() {
      clearInterval(beat)
      await telling
    },
  }
}
