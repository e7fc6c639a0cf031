/** What a column of an official list can hold. `ignored` columns have no field. */
export const LIST_FIELDS = [
  "order",
  "product",
  "producer",
  "producer_kind",
  "address",
  "commune",
  "district",
  "province",
  "group",
  "score",
  "stars",
  "certificate_number",
  "decision",
  "body",
  "issued_on",
  "valid_until",
  "state",
  "note",
] as const

export type ListField = (typeof LIST_FIELDS)[number]

/** Column of each field, from 0. A column holds one field. */
export type ListColumns = Readonly<Partial<Record<ListField, number>>>
