import { LABEL_FIELDS, type LabelField, type ListingWording } from "./listing-form.js"

/** What an operator reads first: everything of a listing but its offer. Shoppers go on reading what was approved before. */
export const WAITS_FOR_REVIEW = [
  "title",
  "description",
  "group_code",
  "subgroup_code",
  "certified_product_id",
  "commune_code",
  "label",
  "story",
  "picture_ids",
] as const satisfies readonly (keyof ListingWording)[]

/** A field of the wording; a label's has "label." before it. */
export type WordingField =
  Exclude<(typeof WAITS_FOR_REVIEW)[number], "label"> | `label.${LabelField}`

/** Null says nothing: an empty text, an empty list and an absent field are the same. */
export type WordingValue = string | number | string[] | null

export interface WordingChange {
  readonly field: WordingField
  readonly before: WordingValue
  readonly after: WordingValue
}

/** The fields in which a wording is not what shoppers read, in the form's order. */
export function wordingDifference(
  live: ListingWording | null,
  pending: ListingWording
): WordingChange[] {
  return WORDING_FIELDS.flatMap((field) => {
    const before = live ? valueOf(live, field) : null
    const after = valueOf(pending, field)
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ field, before, after }]
  })
}

const WORDING_FIELDS: readonly WordingField[] = WAITS_FOR_REVIEW.flatMap((field) =>
  field === "label" ? LABEL_FIELDS.map((part) => `label.${part}` as const) : [field]
)

function valueOf(wording: ListingWording, field: WordingField): WordingValue {
  const value = field.startsWith("label.")
    ? wording.label[field.slice("label.".length) as LabelField]
    : wording[field as Exclude<keyof ListingWording, "label">]
  if (value === undefined || value === null || value === "") return null
  if (typeof value === "string" || typeof value === "number") return value
  return value.length ? [...value] : null
}
