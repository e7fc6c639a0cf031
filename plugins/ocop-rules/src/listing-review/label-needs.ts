import type { LabelField } from "./listing-form.js"

const FOOD: readonly LabelField[] = ["net_quantity", "ingredients", "shelf_life", "storage"]

/**
 * What a label has to say (Decree 37/2026, Annex I, as domain.md §5 renders it), by the longest code that a
 * product's group or sub-group begins with. Fresh goods have one ingredient, and say when they were picked
 * on the package; spirits keep.
 */
const NEEDS: readonly (readonly [code: string, fields: readonly LabelField[]])[] = [
  ["I.1", ["net_quantity", "storage"]],
  ["I", FOOD],
  ["II.1", ["net_quantity", "alcohol_percent", "warning"]],
  ["II", FOOD],
  ["III.1", [...FOOD, "usage", "warning"]],
  ["III.2", ["net_quantity", "ingredients", "shelf_life", "usage"]],
  ["III", FOOD],
]

/** The label's fields that this kind of goods needs; none for crafts, plants and tourism. */
export function labelNeeds(group: string, subgroup: string | null): readonly LabelField[] {
  const code = subgroup ?? group
  return NEEDS.find(([prefix]) => code === prefix || code.startsWith(`${prefix}.`))?.[1] ?? []
}

/** Groups whose label can't be judged without knowing the sub-group: spirits and supplements are in them. */
export const SUBGROUP_DECIDES: readonly string[] = ["II", "III"]
/** Health supplements: the label says that they are no medicine. */
export const SUPPLEMENTS = "III.1"
