import type { AuditEntry } from "@ocop/contract"

/** One field of a change, as text; null where there was or is nothing. */
export interface ChangeLine {
  name: string
  before: string | null
  after: string | null
}

const TEXT_MAX = 300

/** What changed, field by field, in the order in which the log keeps it. */
export function changeLines({ before, after }: Pick<AuditEntry, "before" | "after">): ChangeLine[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return names
    .map((name) => ({ name, before: textOf(before?.[name]), after: textOf(after?.[name]) }))
    .filter((line) => line.before !== null || line.after !== null)
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null || value === "") return null
  const text = typeof value === "string" ? value : JSON.stringify(value)
  return text.length > TEXT_MAX ? `${text.slice(0, TEXT_MAX)}…` : text
}
