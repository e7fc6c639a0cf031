import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { CHANGES, COPIES, orElse } from "./tables"

/**
 * Whether Meilisearch has all that PostgreSQL has of these indexes: one small statement, asked per search.
 *
 * @param form in which this process expects copies
 * @param toleratedLag milliseconds for which a change may be in PostgreSQL alone; 0: not at all
 */
export async function inStep(
  knex: Knex,
  names: readonly string[],
  form: string,
  toleratedLag: number
): Promise<boolean> {
  const lag = toleratedLag > 0
  const { rows } = await orElse(
    { rows: [] },
    knex.raw<{ rows: { count: number }[] }>(
      `select count(*)::integer as count from "${COPIES}" as copy
        where name = any(?) and complete and form = ? and not exists (
          select from "${CHANGES}" where index_name = copy.name
          ${lag ? "and changed_at <= clock_timestamp() - ? * interval '1 millisecond'" : ""})`,
      lag ? [[...names], form, toleratedLag] : [[...names], form]
    )
  )
  return rows[0]?.count === names.length
}

/** Of all indexes together. */
export interface CopiesState {
  readonly in_step: boolean
  /** Changed documents that Meilisearch does not have yet; those of a copy still being filled not counted. */
  readonly waiting: number
}

export async function copiesState(knex: Knex): Promise<CopiesState> {
  const { rows } = await orElse(
    { rows: [] },
    knex.raw<{ rows: { complete: boolean; waiting: number }[] }>(
      `select (select bool_and(complete) from "${COPIES}") as complete,
        (select count(*)::integer from "${CHANGES}") as waiting`
    )
  )
  const { complete = false, waiting = 0 } = rows[0] ?? {}
  return { in_step: complete && waiting === 0, waiting }
}

/** Copies for which a process of this form has something to do. */
export async function pendingCopies(knex: Knex, form: string): Promise<string[]> {
  const { rows } = await orElse(
    { rows: [] },
    knex.raw<{ rows: { name: string }[] }>(
      `select name from "${COPIES}" as copy
        where (form = ? or definition is null) and
          (not complete or exists (select from "${CHANGES}" where index_name = copy.name))
        order by name`,
      [form]
    )
  )
  return rows.map(({ name }) => name)
}

/** Copies of this form that should have all that PostgreSQL has. */
export async function completeCopies(knex: Knex, form: string): Promise<string[]> {
  const { rows } = await orElse(
    { rows: [] },
    knex.raw<{ rows: { name: string }[] }>(
      `select name from "${COPIES}" as copy
        where complete and form = ?
          and not exists (select from "${CHANGES}" where index_name = copy.name)`,
      [form]
    )
  )
  return rows.map(({ name }) => name)
}
