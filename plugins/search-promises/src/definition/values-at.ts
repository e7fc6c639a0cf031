import { readDocumentPath } from "@medusajs/framework/utils"

/** The values of a document at a dotted path, through lists; those that are null are none. */
export function valuesAt(document: Record<string, unknown>, path: string): unknown[] {
  const value = path.includes(".") ? undefined : document[path]
  // Most values need no walk.
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? [value]
    : readDocumentPath(document, path.split("."))
}
