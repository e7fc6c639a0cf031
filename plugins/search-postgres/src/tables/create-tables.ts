import { ID_COLUMN } from "../layout/field-column"
import { hasLongTexts, type FieldColumn, type IndexLayout } from "../layout/index-layout"
import { named } from "../sql/sql"
import { DETAIL_COLUMNS, rowColumns, type TableColumn } from "./table-columns"
import type { TableNames } from "./table-names"

/** Written words wait outside of the word index up to this many kB; every search looks through them. */
const PENDING_WORDS = 256

/** The statements that make an index's tables. */
export function createTables(names: TableNames, layout: IndexLayout): string[] {
  const rows = named(names.rows).text
  const details = named(names.details).text
  return [
    createTable(rows, rowColumns(layout)),
    createTable(details, DETAIL_COLUMNS),
    // They would be unpacked more often than they are kept.
    `alter table ${details} alter all_words set storage external, alter document set storage external`,
    `create table ${named(names.terms).text} (
      term text collate "C" primary key, documents integer not null) with (fillfactor = 70)`,
    createChanges(named(names.changes).text),
    wordIndex(rows, "names"),
    ...(hasLongTexts(layout) ? [wordIndex(details, "all_words")] : []),
    ...layout.columns.flatMap((field) => fieldIndexes(rows, field)),
  ]
}

function createTable(table: string, columns: readonly TableColumn[]): string {
  // Texts are compared by their bytes, whatever language the database speaks.
  const definitions = columns.map(({ name, type, required }) =>
    [named(name).text, type, type.startsWith("text") && `collate "C"`, required && "not null"]
      .filter(Boolean)
      .join(" ")
  )
  return `create table ${table} (${definitions.join(", ")}, primary key (${ID_COLUMN}))`
}

/** Every revision has a line at least; `unknown`: more rows changed than were written down. */
const createChanges = (table: string): string =>
  `create table ${table} (number bigint generated always as identity primary key,
    revision uuid not null, was jsonb, became jsonb, unknown boolean not null default false)`

/** Indexes get PostgreSQL's own names: nothing asks for one by name. */
const wordIndex = (table: string, column: string): string =>
  `create index on ${table} using gin (${column}) with (gin_pending_list_limit = ${PENDING_WORDS})`

function fieldIndexes(table: string, field: FieldColumn): string[] {
  const { column, kind, array, filterable, sortColumn } = field
  // Half of all documents are found faster without an index.
  if (kind === "boolean") {
    return []
  }
  const sorted = sortColumn
    ? ["asc", "desc"].map(
        (direction) =>
          `create index on ${table} (${named(sortColumn).text} ${direction} nulls last, ${ID_COLUMN})`
      )
    : []
  if (!filterable || column === sortColumn || column === ID_COLUMN) {
    return sorted
  }
  const method = array ? "using gin" : ""
  return [...sorted, `create index on ${table} ${method} (${named(column).text})`]
}
