import { allInvariants } from "./all-invariants"
import type { Invariant } from "./invariant"

type Row = Record<string, unknown>

/** Asks the database; of Knex or of a plain driver. */
export type Ask = (sql: string) => Promise<Row[]>

export interface Violation {
  invariant: string
  /** For an operator, without names of people. */
  sentence: string
}

/** Sentences of one check; what is wrong a thousand times is told by a few of them. */
const MOST = 20

/**
 * Looks for what must never be. Each check is one reading statement; those about tables that are not there are left
 * out.
 */
export async function checkInvariants(ask: Ask): Promise<Violation[]> {
  const there = await columnsThere(ask)
  const violations: Violation[] = []
  for (const invariant of allInvariants) {
    if (!(invariant.needs ?? []).every((need) => there.has(need))) continue
    const rows = await ask(`select * from (${invariant.sql}) violation limit ${MOST}`)
    violations.push(...rows.map((row) => toldOf(invariant, row)))
  }
  return violations
}

async function columnsThere(ask: Ask): Promise<Set<string>> {
  const names = allInvariants.flatMap(({ needs = [] }) => needs)
  const rows = await ask(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'public' and table_name || '.' || column_name in (${names.map((name) => `'${name}'`).join(", ")})`
  )
  return new Set(rows.map(({ name }) => String(name)))
}

function toldOf({ name, says }: Invariant, row: Row): Violation {
  return {
    invariant: name,
    sentence: says.replaceAll(/\{(\w+)\}/g, (_, column: string) => inWords(row[column])),
  }
}

const inWords = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : String(value ?? "?")
