import type { SearchTypes } from "@medusajs/framework/types"
import { refuse, valuesAt, vietnameseSortKey } from "@ocop/search-promises"
import { isCompared, type IndexLayout, type KeptField } from "../layout/index-layout"
import { storableDocument, storableText } from "../text/storable-text"
import { fieldValue, type FieldValue } from "./field-value"
import { put } from "./put"
import { rankedLines } from "./ranked-lines"
import { readTexts, type SearchedText } from "./read-texts"

/** A document as it is in Meilisearch. README.md says what each part is for. */
export interface StoredDocument extends Record<string, unknown> {
  readonly id: string
  /** As it was given. */
  readonly document: Record<string, unknown>
  /** Its short texts as they are spelled, for the ranking. */
  readonly lines: readonly string[]
}

/** What Meilisearch takes for an id. */
const ID = /^[A-Za-z0-9_-]{1,511}$/

/**
 * What is stored of a document.
 *
 * @throws INVALID_DATA `ocop.search_document_without_id`, or `ocop.search_wrong_value` for one that its field cannot hold
 */
export function storedDocument(
  document: SearchTypes.SearchDocument,
  layout: IndexLayout
): StoredDocument {
  const id = documentId(document, layout)
  const texts = readTexts(document, layout)
  const stored = {
    id,
    document: storableDocument(document),
    lines: rankedLines(texts),
  }
  putWords(stored, texts, layout)
  for (const field of layout.kept) {
    putValues(stored, field, document, id)
  }
  return stored
}

function putWords(
  stored: StoredDocument,
  texts: readonly SearchedText[],
  { typos, searched }: IndexLayout
): void {
  for (const field of searched) {
    const lines = texts
      .filter((text) => text.field === field)
      .map(({ words }) => words.map(({ folded }) => folded).join(" "))
    if (lines.length) {
      put(stored, field.strict, lines)
      if (typos && field.tolerant !== field.strict) {
        put(stored, field.tolerant, lines)
      }
    }
  }
}

function putValues(
  stored: StoredDocument,
  field: KeptField,
  document: SearchTypes.SearchDocument,
  id: string
): void {
  const given = valuesAt(document, field.path)
  const values = given.map((value) => keptValue(field, value, id))
  const [first] = values
  if (first === undefined) {
    return
  }
  if (isCompared(field) || field.sortAttribute === field.attribute) {
    put(stored, field.attribute, field.array ? [...new Set(values)] : first)
  }
  if (field.sortAttribute && field.sortAttribute !== field.attribute) {
    put(stored, field.sortAttribute, vietnameseSortKey(String(given[0])))
  }
}

function keptValue(field: KeptField, given: unknown, id: string): FieldValue {
  const value = fieldValue(field.kind, given)
  const notWhole = field.kind === "integer" && !Number.isSafeInteger(value)
  if (value === undefined || notWhole) {
    refuse(
      "wrong_value",
      `Document ${id}: field "${field.path}" (${field.kind}) cannot hold ${JSON.stringify(given)?.slice(0, 100)}`
    )
  }
  return value
}

function documentId(document: SearchTypes.SearchDocument, { primaryKey }: IndexLayout): string {
  const given: unknown = document[primaryKey]
  if ((typeof given !== "string" && typeof given !== "number") || given === "") {
    refuse(
      "document_without_id",
      `A document has no "${primaryKey}": ${JSON.stringify(document).slice(0, 200)}`
    )
  }
  const id = storableText(String(given))
  return ID.test(id)
    ? id
    : refuse("wrong_value", `Document ${id}: Meilisearch takes ids of letters, digits, - and _`)
}
