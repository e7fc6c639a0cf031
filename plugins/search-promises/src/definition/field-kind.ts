import type { SearchTypes } from "@medusajs/framework/types"

/** How a field compares: text by its signs, a date as a moment. */
export type FieldKind = "text" | "integer" | "float" | "boolean" | "date"

export function fieldKind(type: SearchTypes.SearchFieldKind): FieldKind {
  return type === "integer" || type === "float" || type === "boolean" || type === "date"
    ? type
    : "text"
}
