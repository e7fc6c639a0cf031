import { joined, named, sql, type Sql } from "../sql/sql"
import type { CatalogueEntry } from "../tables/catalogue"
import { DETAIL_COLUMNS, rowColumns, type TableColumn } from "../tables/table-columns"
import { MOST_NOTED, rowValue } from "./noted-changes"

/** What a write did. */
export interface WriteResult {
  /** How many documents are now found, ranked, counted or sorted otherwise than before. */
  readonly changed: number
  /** How many of them are written down among the changes. */
  readonly noted: number
  /** Words that some document no longer has. */
  readonly lost: readonly string[] | null
  /** Documents that are now another one in any way, those that are gone included. */
  readonly ids: readonly string[] | null
}

/**
 * Writes documents and counts their words, as one statement: the words of what was there before are
 * counted down, those of what is there now up. What is as it was is left alone; what is not is written down,
 * unless that is too much.
 *
 * @param rows JSON, a list of `IndexedRow`, each id once
 * @param revision of the index after the write
 */
export function upsertSql(
  { tables: names, layout }: Pick<CatalogueEntry, "tables" | "layout">,
  rows: string,
  revision: string
): Sql {
  const main = rowColumns(layout)
  const details = DETAIL_COLUMNS.filter(({ name }) => name !== "id")
  const columns = [...main, ...details]
  const searched = columns.filter(({ name }) => name !== "document").map(({ name }) => named(name))
  const counted = main.map(({ name }) => named(name))
  const terms = named(names.terms)
  // A document comes as text: as JSON inside of JSON it would be read twice.
  const record = columns.map(
    ({ name, type }) => sql`${named(name)} ${raw(type === "jsonb" ? "text" : type)}`
  )
  const values = columns.map(({ name, type }) =>
    type === "jsonb" ? sql`${named(name)}::jsonb` : named(name)
  )
  return sql`with incoming as materialized (
      select ${list(values)} from json_to_recordset(${rows}::json) as given(${list(record)})
    ), before as materialized (
      select ${list(searched)} from ${named(names.rows)} join ${named(names.details)} using (id)
      where id in (select id from incoming)
    ), changed as (
      select from incoming left join before using (id)
      where before.id is null or (${of("incoming", searched)}) is distinct from (${of("before", searched)})
    ), delta as materialized (
      select term, sum(step)::integer as step from (
        select unnest(tsvector_to_array(names)) as term, 1 as step from incoming
        union all select unnest(tsvector_to_array(names)), -1 from before
      ) as steps group by term having sum(step) <> 0
    ), counted as (
      insert into ${terms} as known (term, documents) select term, step from delta
      on conflict (term) do update set documents = known.documents + excluded.documents
    ), noted as (
      insert into ${named(names.changes)} (revision, was, became)
      select ${revision}::uuid, case when before.id is not null then ${rowValue(layout, "before")} end,
        ${rowValue(layout, "incoming")}
      from incoming left join before using (id)
      where (before.id is null or (${of("incoming", counted)}) is distinct from (${of("before", counted)}))
        and (select count(*) from changed) <= ${MOST_NOTED}::integer
      returning number
    ), found as (${upsertInto(names.rows, main)}
    ), shown as (${upsertInto(names.details, DETAIL_COLUMNS)}
    )
    select (select count(*)::integer from changed) as changed,
      (select count(*)::integer from noted) as noted,
      (select json_agg(term) from delta where step < 0) as lost,
      (select json_agg(id) from (select id from found union select id from shown) as written) as ids`
}

function upsertInto(table: string, columns: readonly TableColumn[]): Sql {
  const all = columns.map(({ name }) => named(name))
  const updates = all.map((name) => sql`${name} = excluded.${name}`)
  return sql`insert into ${named(table)} as known (${list(all)}) select ${list(all)} from incoming
    on conflict (id) do update set ${list(updates)}
    where (${of("known", all)}) is distinct from (${of("excluded", all)}) returning known.id`
}

const list = (pieces: readonly Sql[]): Sql => joined(pieces, ", ")
const raw = (text: string): Sql => ({ text, values: [] })
const of = (row: string, columns: readonly Sql[]): Sql =>
  list(columns.map((column) => sql`${named(row)}.${column}`))
