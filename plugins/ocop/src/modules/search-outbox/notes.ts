import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { NoteSource } from "./note-source"

export interface Note {
  id: string
  source: NoteSource
  row_id: string
  /** How often it has failed. */
  attempts: number
}

/** Notes taken at once, by how often they have failed: one bad product must not hold up the others for long. */
const PORTIONS = [200, 20, 1]
/** Seconds; doubled with every failure. */
const FIRST_PAUSE = 1
const LONGEST_PAUSE = 30

/** Whether there is anything to do: the one statement of an idle market. */
export async function anyDue(knex: Knex): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: { due: boolean }[] }>(
    `select exists (select 1 from search_outbox
      where done_at is null and due_at <= clock_timestamp()) as due`
  )
  return rows[0]?.due ?? false
}

/**
 * The next portion: first what has not failed, and of that the newest, so that one certificate that is
 * revoked does not wait behind an import of thousands.
 */
export async function takeNotes(trx: Knex.Transaction): Promise<Note[]> {
  const notes: Note[] = await trx("search_outbox")
    .select("id", "source", "row_id", "attempts")
    .whereNull("done_at")
    .whereRaw("due_at <= clock_timestamp()")
    .orderBy([{ column: "attempts" }, { column: "id", order: "desc" }])
    .limit(PORTIONS[0]!)
  const attempts = notes[0]?.attempts ?? 0
  const portion = PORTIONS[Math.min(attempts, PORTIONS.length - 1)]
  return notes.filter((note) => note.attempts === attempts).slice(0, portion)
}

/** By the clock of the statement, which is later than the commit of everything that was taken. */
export async function markDone(trx: Knex.Transaction, notes: readonly Note[]): Promise<void> {
  await trx("search_outbox")
    .whereIn(
      "id",
      notes.map(({ id }) => id)
    )
    .update({ done_at: trx.raw("clock_timestamp()") })
}

/** To be tried again a little later. */
export async function putOff(knex: Knex, notes: readonly Note[]): Promise<void> {
  await knex("search_outbox")
    .whereIn(
      "id",
      notes.map(({ id }) => id)
    )
    .update({
      attempts: knex.raw("attempts + 1"),
      due_at: knex.raw(
        "clock_timestamp() + make_interval(secs => least(? * power(2, attempts), ?))",
        [FIRST_PAUSE, LONGEST_PAUSE]
      ),
    })
}

/** What was noted and was not dealt with before that moment, by a clock that may be ahead by a minute. */
export async function notesSince(
  knex: Knex,
  moment: Date
): Promise<Pick<Note, "source" | "row_id">[]> {
  return knex("search_outbox")
    .distinct("source", "row_id")
    .whereNull("done_at")
    .orWhereRaw("done_at >= ?::timestamptz - interval '1 minute'", [moment])
}

/** Notes products by hand: what a check has found to be wrong. */
export async function noteProducts(knex: Knex, ids: readonly string[]): Promise<void> {
  if (ids.length) {
    await knex("search_outbox").insert(ids.map((row_id) => ({ source: "product", row_id })))
  }
}

/** Done notes are kept for a day, so that a version of the index that was being filled meanwhile catches up. */
export async function trimNotes(knex: Knex): Promise<number> {
  return knex("search_outbox").whereRaw("done_at < now() - interval '1 day'").delete()
}
