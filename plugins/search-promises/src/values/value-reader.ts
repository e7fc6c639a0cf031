import type { FieldKind } from "../definition/field-kind"

/** A value as an engine keeps and compares it. */
export type KeptValue = string | number | boolean

/** The two kinds that engines keep in their own way. */
export interface KeptForms {
  text: (text: string) => string
  date: (date: Date) => string | number
}

/** The value of a field of that kind; undefined when it is none of its kind. */
export type ValueReader = (kind: FieldKind, value: unknown) => KeptValue | undefined

const NUMBER = /^-?\d+(\.\d+)?$/

/** One reader for documents and filters alike, so that what is equal there is equal here. */
export function valueReader(forms: KeptForms): ValueReader {
  return (kind, value) => {
    switch (kind) {
      case "text":
        return textValue(value, forms.text)
      case "integer":
      case "float":
        return numberValue(value)
      case "boolean":
        return booleanValue(value)
      case "date":
        return dateValue(value, forms.date)
    }
  }
}

function textValue(value: unknown, form: KeptForms["text"]): string | undefined {
  const isText =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean"
  return isText ? form(String(value)) : undefined
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

function dateValue(value: unknown, form: KeptForms["date"]): string | number | undefined {
  if (typeof value !== "string" && typeof value !== "number" && !(value instanceof Date)) {
    return undefined
  }
  const date = new Date(value)
  const year = date.getUTCFullYear()
  return year >= 1 && year <= 9999 ? form(date) : undefined
}
