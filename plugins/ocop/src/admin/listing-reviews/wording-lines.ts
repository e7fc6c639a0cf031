import type { ListingReview, WordingDifference } from "@ocop/contract"

type Wording = ListingReview["pending"]

/** A field of both wordings, as people read it. */
export interface WordingLine {
  readonly field: string
  readonly before: string
  readonly after: string
  readonly changed: boolean
}

const PLAIN = [
  "title",
  "certified_product_id",
  "group_code",
  "subgroup_code",
  "commune_code",
  "description",
] as const
const LABEL = [
  "net_quantity",
  "ingredients",
  "shelf_life",
  "storage",
  "usage",
  "warning",
  "alcohol_percent",
] as const

/**
 * The fields in the order of a product's page, with words for codes and ids; what neither wording fills is
 * left out. Pictures are compared by eye.
 */
export function wordingLines({
  live,
  pending,
  differences,
  names,
}: Pick<ListingReview, "live" | "pending" | "differences" | "names">): WordingLine[] {
  const changed = new Set(differences.map(({ field }: WordingDifference) => field))
  const line = (field: string, of: (wording: Wording) => string | number | null | undefined) => {
    const [before, after] = [live, pending].map((wording) => asWords(wording && of(wording), names))
    return { field, before: before ?? "", after: after ?? "", changed: changed.has(field) }
  }
  return [
    ...PLAIN.map((field) => line(field, (wording) => wording[field])),
    ...LABEL.map((field) => line(`label.${field}`, ({ label }) => label[field])),
    line("story", ({ story }) => story),
  ].filter(({ before, after, changed }) => before !== "" || after !== "" || changed)
}

function asWords(value: string | number | null | undefined, names: ListingReview["names"]): string {
  if (value === null || value === undefined) return ""
  return names[value] ?? String(value)
}
