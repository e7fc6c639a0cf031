import type { FieldKind } from "@ocop/search-promises"

/** PostgreSQL's type of a column. */
export const COLUMN_TYPES: Readonly<Record<FieldKind, string>> = {
  text: "text",
  integer: "bigint",
  float: "double precision",
  boolean: "boolean",
  date: "timestamptz",
}
