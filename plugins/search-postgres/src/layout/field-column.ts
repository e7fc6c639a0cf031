import { createHash } from "node:crypto"
import { facetKinds, fieldKind, type LeafField } from "@ocop/search-promises"
import type { FieldColumn } from "./index-layout"

/** PostgreSQL cuts longer names off. */
const LONGEST_NAME = 50

/** Where the primary key is, as text. */
export const ID_COLUMN = "id"

/** Null when nothing is asked of the field but to be kept or searched. */
export function fieldColumn(leaf: LeafField, primaryKey: string): FieldColumn | null {
  const { path, array, field } = leaf
  const filterable = field.filterable === true
  const facets = facetKinds(field)
  const sortable = field.sortable === true && !array
  if (!filterable && !sortable && facets.length === 0) {
    return null
  }
  const kind = fieldKind(field.type)
  const column = path === primaryKey && kind === "text" ? ID_COLUMN : columnName("f", path)
  const sortColumn = kind === "text" ? columnName("s", path) : column
  return { path, column, kind, array, filterable, facets, sortColumn: sortable ? sortColumn : null }
}

/** `f_price_min`, `f_variants.sku`: the prefix keeps fields apart from what the index itself needs. */
function columnName(prefix: string, path: string): string {
  const name = `${prefix}_${path}`
  if (name.length <= LONGEST_NAME && /^[\w.]+$/.test(name)) {
    return name
  }
  const digest = createHash("sha256").update(path).digest("hex").slice(0, 12)
  return `${name.replace(/[^\w.]/g, "_").slice(0, LONGEST_NAME - 13)}_${digest}`
}
