import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { NOTES_CHANNEL } from "./note-triggers"

/** How often to look when no announcement came: notes that fall due by the clock, or a lost connection. */
const LOOK_EVERY_MS = 1_000

/** What Knex opens outside of its pool; it has no types for it. */
interface RawConnection {
  on(event: "notification" | "error" | "end", listener: () => void): void
  query(statement: string): Promise<unknown>
  end(): Promise<void>
}
interface Opener {
  acquireRawConnection(): Promise<RawConnection>
}

/**
 * Calls `wake` whenever a transaction commits that has noted something, by a connection that does nothing
 * else, and every second.
 *
 * @returns a function that ends the watch
 */
export function watchNotes(knex: Knex, wake: () => void): () => Promise<void> {
  let connection: RawConnection | null = null
  let opening: Promise<void> | null = null
  let ended = false

  const open = async (): Promise<void> => {
    const opened = await (knex.client as Opener).acquireRawConnection()
    const lost = () => {
      connection = connection === opened ? null : connection
    }
    opened.on("error", lost)
    opened.on("end", lost)
    opened.on("notification", wake)
    await opened.query(`listen ${NOTES_CHANNEL}`)
    if (ended) {
      return opened.end()
    }
    connection = opened
    // What was noted while nobody listened.
    wake()
  }
  const look = () => {
    if (!connection) {
      // Tried again a second later, and meanwhile this look does what an announcement would have done.
      opening ??= open()
        .catch(() => undefined)
        .finally(() => {
          opening = null
        })
    }
    wake()
  }

  const timer = setInterval(look, LOOK_EVERY_MS).unref()
  look()
  return async () => {
    ended = true
    clearInterval(timer)
    await opening
    await connection?.end().catch(() => undefined)
  }
}
