import { badRequest, type ApiError } from "./api-error"
import type { Settings } from "./settings"

export type Document = Record<string, unknown>

export interface StoredIndex {
  readonly uid: string
  primaryKey: string | null
  settings: Settings
  readonly documents: Map<string, Document>
  readonly createdAt: string
  updatedAt: string
}

const DOCUMENT_ID = /^[A-Za-z0-9_-]{1,511}$/

/** Adds or replaces whole documents; all or none. @throws what makes the task fail */
export function putDocuments(index: StoredIndex, documents: readonly Document[]): void {
  const key = index.primaryKey ?? guessedKey(documents)
  const entries = documents.map((document) => [documentId(document, key), document] as const)
  index.primaryKey = key
  for (const [id, document] of entries) {
    index.documents.set(id, document)
  }
}

function guessedKey(documents: readonly Document[]): string {
  const key = Object.keys(documents[0] ?? {}).find((name) => name.toLowerCase().endsWith("id"))
  if (key === undefined) {
    throw badRequest(
      "index_primary_key_no_candidate_found",
      "The primary key inference failed as the engine did not find any field ending with `id` in its name."
    )
  }
  return key
}

function documentId(document: Document, key: string): string {
  const id = document[key]
  if (id === undefined) throw missingId(document, key)
  if ((typeof id !== "string" && typeof id !== "number") || !DOCUMENT_ID.test(String(id))) {
    throw badRequest(
      "invalid_document_id",
      `Document identifier \`${JSON.stringify(id)}\` is invalid. A document identifier can be of type integer or string, only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_), and can not be more than 511 bytes.`
    )
  }
  return String(id)
}

const missingId = (document: Document, key: string): ApiError =>
  badRequest(
    "missing_document_id",
    `Document doesn't have a \`${key}\` attribute: \`${JSON.stringify(document)}\`.`
  )

/** The values at a dotted path, through lists. */
export function valuesAt(document: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(document)) return document.flatMap((entry) => valuesAt(entry, path))
  const [head, ...rest] = path
  if (head === undefined) return [document]
  if (typeof document !== "object" || document === null) return []
  const value: unknown = (document as Document)[head]
  return value === undefined ? [] : valuesAt(value, rest)
}

/** Text as filters and facets compare it: without case, and decomposed. */
export const facetText = (text: string): string => text.trim().normalize("NFKD").toLowerCase()
