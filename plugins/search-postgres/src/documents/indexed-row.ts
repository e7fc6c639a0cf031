import type { SearchTypes } from "@medusajs/framework/types"
import { refuse, valuesAt, vietnameseSortKey } from "@ocop/search-promises"
import type { FieldColumn, IndexLayout } from "../layout/index-layout"
import { storableJson, storableText } from "../text/storable-text"
import { columnValue, type ColumnValue } from "./column-value"
import { writeLines } from "./ranked-lines"
import { readTexts, type SearchedText } from "./read-texts"
import { searchVectors } from "./search-vectors"

/** A row of an index's table, as JSON carries it there. */
export type IndexedRow = Record<string, ColumnValue | ColumnValue[] | null>

/** A btree page holds no longer values. */
const LONGEST_FILTER_TEXT = 600

/**
 * What is stored of a document.
 *
 * @throws INVALID_DATA `ocop.search_document_without_id`, or `ocop.search_wrong_value` for one that its field cannot hold
 */
export function indexedRow(document: SearchTypes.SearchDocument, layout: IndexLayout): IndexedRow {
  const id = documentId(document, layout)
  const texts = readTexts(document, layout)
  const { names, all, titleSpelled } = searchVectors(texts)
  const row: IndexedRow = {
    id,
    document: storableJson(document),
    names,
    all_words: all,
    title_spelled: titleSpelled,
    lines: writeLines(texts),
    title_words: titleWords(texts),
  }
  for (const field of layout.columns) {
    const values = fieldValues(document, field, id)
    row[field.column] = field.array
      ? values.length
        ? [...new Set(values)]
        : null
      : (values[0] ?? null)
    if (field.sortColumn && field.sortColumn !== field.column) {
      row[field.sortColumn] = typeof values[0] === "string" ? vietnameseSortKey(values[0]) : null
    }
  }
  return row
}

/** A title longer than a smallint counts is as long as one. */
const titleWords = (texts: readonly SearchedText[]): number =>
  texts
    .filter(({ label }) => label === "A")
    .reduce((sum, { words }) => Math.min(32_767, sum + words.length), 0)

function documentId(document: SearchTypes.SearchDocument, { primaryKey }: IndexLayout): string {
  const id: unknown = document[primaryKey]
  if ((typeof id !== "string" && typeof id !== "number") || id === "") {
    refuse(
      "document_without_id",
      `A document has no "${primaryKey}": ${JSON.stringify(document).slice(0, 200)}`
    )
  }
  return storableText(String(id))
}

function fieldValues(document: SearchTypes.SearchDocument, field: FieldColumn, id: string) {
  return valuesAt(document, field.path).map((given) => {
    const value = columnValue(field.kind, given)
    const tooLong =
      typeof value === "string" && field.filterable && value.length > LONGEST_FILTER_TEXT
    const notWhole = field.kind === "integer" && !Number.isSafeInteger(value)
    if (value === undefined || tooLong || notWhole) {
      refuse(
        "wrong_value",
        `Document ${id}: field "${field.path}" (${field.kind}) cannot hold ${JSON.stringify(given)?.slice(0, 100)}`
      )
    }
    return value
  })
}
