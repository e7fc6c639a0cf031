import { createHash } from "node:crypto"

/** Changes every day and says nothing of the product. */
const NO_CONTENT = new Set(["computed_on"])
const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/

/**
 * The same for documents that say the same, however an engine hands them back: nothing and null are one, the
 * order of a list does not count, a day is its first moment.
 */
export function contentChecksum(document: object): string {
  const content = Object.entries(document)
    .filter(([field, value]) => !NO_CONTENT.has(field) && value !== null && value !== undefined)
    .map(([field, value]): [string, unknown] => [field, plain(value)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url")
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((entry) => JSON.stringify(plain(entry))).sort()
  }
  if (value instanceof Date || (typeof value === "string" && ISO_MOMENT.test(value))) {
    return new Date(value).getTime()
  }
  return value
}
