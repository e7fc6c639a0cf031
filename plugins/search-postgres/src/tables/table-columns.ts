import { COLUMN_TYPES } from "../layout/column-types"
import { ID_COLUMN } from "../layout/field-column"
import type { IndexLayout } from "../layout/index-layout"

export interface TableColumn {
  readonly name: string
  /** PostgreSQL's. */
  readonly type: string
  readonly required: boolean
}

const required = (name: string, type: string): TableColumn => ({ name, type, required: true })
const optional = (name: string, type: string): TableColumn => ({ name, type, required: false })

const ID = required(ID_COLUMN, "text")

/** Columns of fixed width first: PostgreSQL walks over whatever stands before the one it reads. */
export function rowColumns({ columns }: IndexLayout): TableColumn[] {
  const own = columns.filter(({ column }) => column !== ID_COLUMN)
  const fixed = own.filter(({ kind, array }) => kind !== "text" && !array)
  const sortKeys = columns.flatMap(({ column, sortColumn }) =>
    sortColumn && sortColumn !== column ? [optional(sortColumn, "text")] : []
  )
  return [
    ...fixed.map(({ column, kind }) => optional(column, COLUMN_TYPES[kind])),
    required("title_words", "smallint"),
    ID,
    required("names", "tsvector"),
    required("title_spelled", "tsvector"),
    ...own
      .filter((field) => !fixed.includes(field))
      .map(({ column, kind, array }) =>
        optional(column, `${COLUMN_TYPES[kind]}${array ? "[]" : ""}`)
      ),
    ...sortKeys,
  ]
}

/** The last one does not change what is found, only what is shown of it. */
export const DETAIL_COLUMNS: readonly TableColumn[] = [
  ID,
  required("lines", "text"),
  required("all_words", "tsvector"),
  required("document", "jsonb"),
]
