import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { KeptDefinition } from "./definition"
import { COPIES, orElse } from "./tables"

/** How far Meilisearch's copy of one index is. */
export interface Copy {
  readonly name: string
  /** Which release's way of keeping documents it has. */
  readonly form: string
  /** Null: the copy is to be deleted. */
  readonly definition: KeptDefinition | null
  /** Another one each time that the copy has to be started over. */
  readonly epoch: string
  /** The id up to which documents were sent, "" before the first; null: the copy is to be made. */
  readonly filledTo: string | null
  /** Whether all were sent; what changed since then is noted. */
  readonly complete: boolean
}

const AGAIN = `epoch = excluded.epoch, filled_to = null, complete = false`
const NEXT = `epoch = nextval('search_failover_order'), filled_to = null, complete = false`

/** Says that an index has a copy; one of the same definition stays as it is. */
export async function keepCopy(
  knex: Knex,
  definition: KeptDefinition,
  form: string
): Promise<void> {
  await knex.raw(
    `insert into "${COPIES}" as copy (name, definition, form) values (?, ?::jsonb, ?)
      on conflict (name) do update
      set definition = excluded.definition, form = excluded.form, ${AGAIN}
      where copy.definition is distinct from excluded.definition`,
    [definition.physical_name, JSON.stringify(definition), form]
  )
}

/**
 * Has copies made anew that are of another form, which is an older release's or a newer one's that was
 * taken back: processes of that release neither ask nor feed Meilisearch from now on.
 *
 * @param unattended milliseconds for which no process has looked after them; 0: however long
 */
export async function adoptCopies(knex: Knex, form: string, unattended: number): Promise<void> {
  await orElse(
    undefined,
    knex.raw(
      `update "${COPIES}" set form = ?, ${NEXT} where form <> ? and definition is not null
        and compared_at <= now() - ? * interval '1 millisecond'`,
      [form, form, unattended]
    )
  )
}

/** Says that the copy of an index is to be deleted. */
export async function dropCopy(knex: Knex, name: string): Promise<void> {
  await knex.raw(`update "${COPIES}" set definition = null, ${NEXT} where name = ?`, [name])
}

/** Says that the copy is to be made anew, from nothing. */
export async function startOver(knex: Knex, name: string): Promise<void> {
  await knex.raw(`update "${COPIES}" set ${NEXT} where name = ?`, [name])
}

/** Says that Meilisearch has lost copies; those that are being made anew already are left alone. */
export async function loseCopies(knex: Knex, names: readonly string[]): Promise<void> {
  await knex.raw(`update "${COPIES}" set ${NEXT} where name = any(?) and complete`, [[...names]])
}

export async function readCopy(knex: Knex, name: string): Promise<Copy | null> {
  const { rows } = await knex.raw<{ rows: Copy[] }>(
    `select name, definition, form, epoch::text as epoch, filled_to as "filledTo", complete
      from "${COPIES}" where name = ?`,
    [name]
  )
  return rows[0] ?? null
}

/** Says how far a copy was sent, unless it was started over meanwhile. */
export async function markFilled(
  knex: Knex,
  { name, epoch }: Copy,
  filledTo: string,
  complete: boolean
): Promise<void> {
  await knex.raw(
    `update "${COPIES}" set filled_to = ?, complete = ?, compared_at = now()
      where name = ? and epoch = ?::bigint`,
    [filledTo, complete, name, epoch]
  )
}
