import type { ListColumns, ListContext, ListField } from "@ocop/rules"

/** What the field of a column is, by the column's place from 0; null when it is not used. */
export function fieldAt(columns: ListColumns, column: number): ListField | null {
  const found = Object.entries(columns).find(([, place]) => place === column)
  return found ? (found[0] as ListField) : null
}

/** The mapping with another field for a column. A field is in one column, and a column holds one. */
export function withField(
  columns: ListColumns,
  column: number,
  field: ListField | null
): ListColumns {
  const others = Object.entries(columns).filter(
    ([name, place]) => place !== column && name !== field
  )
  return Object.fromEntries(field ? [...others, [field, column]] : others)
}

/** "A", "Z", "AA": the column as a spreadsheet program names it. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last
}

/** Without these there is nothing to preview. */
export type MissingPart = "header_row" | "product" | "producer"
/** Without these, rows that do not say it themselves are refused. */
export type AdvisedPart = "stars" | "decision" | "body" | "issued_on" | "province"

/** What a mapping still lacks. */
export function mappingGaps(
  headerRow: number | null,
  columns: ListColumns,
  context: ListContext
): { missing: MissingPart[]; advised: AdvisedPart[] } {
  const inColumn = (field: ListField) => columns[field] !== undefined
  const missing: MissingPart[] = []
  if (headerRow === null) missing.push("header_row")
  if (!inColumn("product")) missing.push("product")
  if (!inColumn("producer")) missing.push("producer")
  const advised: AdvisedPart[] = []
  if (!inColumn("stars")) advised.push("stars")
  if (!inColumn("decision") && !context.decision?.trim()) advised.push("decision")
  if (!inColumn("body") && !context.body?.trim()) advised.push("body")
  if (!inColumn("issued_on") && !context.issued_on) advised.push("issued_on")
  const placed = (["province", "address"] as const).some(inColumn)
  if (!placed && !context.province_code) advised.push("province")
  return { missing, advised }
}
