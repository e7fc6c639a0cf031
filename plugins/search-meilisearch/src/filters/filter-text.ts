/** A condition in Meilisearch's filter language, safe to stand beside others. */
export type FilterText = string

export const NOTHING: FilterText = "id IN []"
const EVERYTHING: FilterText = "id EXISTS"

export const allOf = (conditions: readonly FilterText[]): FilterText =>
  conditions.length ? joined(conditions, " AND ") : EVERYTHING

export const anyOf = (conditions: readonly FilterText[]): FilterText =>
  conditions.length ? joined(conditions, " OR ") : NOTHING

/** All documents but those: also the ones that have no value. */
export const not = (condition: FilterText): FilterText => `NOT (${condition})`

const joined = (conditions: readonly FilterText[], word: string): FilterText =>
  conditions.length === 1 ? (conditions[0] ?? NOTHING) : `(${conditions.join(word)})`
