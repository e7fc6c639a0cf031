/** What a thing was or became, field by field, as JSON. */
export type Fields = Readonly<Record<string, unknown>>

export interface ChangedFields {
  before: Fields | null
  after: Fields | null
}

/** Says nothing of what was done: every change writes them. */
const CHURN = new Set(["updated_at", "created_at", "deleted_at"])

const SECRET = /password|secret|token|^salt$|^redacted$/i

/** Stands for what nobody is to read. */
export const HIDDEN = "***"

/**
 * Only what differs of a thing before and after (SPEC OR5), null where there was or is nothing. Fields that only
 * one of the two has count as changed; of a list of things with ids, those that differ are kept.
 */
export function changedFields(before: Fields | null, after: Fields | null): ChangedFields {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  const changed = names.filter(
    (name) => !CHURN.has(name) && canonical(before?.[name]) !== canonical(after?.[name])
  )
  const pick = (fields: Fields | null, other: Fields | null): Fields | null =>
    fields &&
    withoutSecrets(
      Object.fromEntries(
        changed.flatMap((name) =>
          name in fields ? [[name, withoutTwins(fields[name], other?.[name])]] : []
        )
      )
    )
  return { before: pick(before, after), after: pick(after, before) }
}

/** Of a list of things with ids, those that the other list does not hold just so. */
function withoutTwins(value: unknown, other: unknown): unknown {
  if (!isThings(value) || !isThings(other)) return value
  const twins = new Set(other.map(canonical))
  return value.filter((thing) => !twins.has(canonical(thing)))
}

const isThings = (value: unknown): value is Fields[] =>
  Array.isArray(value) && value.every((item) => isFields(item) && typeof item.id === "string")

/** The same with every secret in it hidden, however deep (SPEC OR6). */
export function withoutSecrets<T>(value: T): T
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutSecrets(item))
  if (!isFields(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      SECRET.test(name) && inner !== null ? HIDDEN : withoutSecrets(inner),
    ])
  )
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** Equal for equal content, whatever the order of the fields; churn in what is inside does not count. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (name, inner: unknown) => {
      if (CHURN.has(name)) return undefined
      return isFields(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
        : inner
    }) ?? "undefined"
  )
}
