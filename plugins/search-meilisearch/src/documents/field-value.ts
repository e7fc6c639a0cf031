import type { FieldKind } from "@ocop/search-promises"
import { exactText } from "../text/exact-text"
import { storableText } from "../text/storable-text"

export type FieldValue = string | number | boolean

const NUMBER = /^-?\d+(\.\d+)?$/

/**
 * A value in the form in which Meilisearch keeps and compares it: texts so that only equal ones are
 * equal, dates as milliseconds since 1970. The same for documents and filters.
 *
 * @returns undefined when it is none of its kind
 */
export function fieldValue(kind: FieldKind, value: unknown): FieldValue | undefined {
  switch (kind) {
    case "text":
      return textValue(value)
    case "integer":
    case "float":
      return numberValue(value)
    case "boolean":
      return booleanValue(value)
    case "date":
      return dateValue(value)
  }
}

function textValue(value: unknown): string | undefined {
  if (typeof value === "string") {
    return exactText(storableText(value))
  }
  return typeof value === "number" || typeof value === "boolean"
    ? exactText(String(value))
    : undefined
}

function numberValue(value: unknown): number | undefined {
  const number = typeof value === "string" && NUMBER.test(value) ? Number(value) : value
  return typeof number === "number" && Number.isFinite(number) ? number : undefined
}

function booleanValue(value: unknown): boolean | undefined {
  if (value === "true" || value === "false") {
    return value === "true"
  }
  return typeof value === "boolean" ? value : undefined
}

function dateValue(value: unknown): number | undefined {
  if (typeof value !== "string" && typeof value !== "number" && !(value instanceof Date)) {
    return undefined
  }
  const date = new Date(value)
  const year = date.getUTCFullYear()
  return year >= 1 && year <= 9999 ? date.getTime() : undefined
}
