/** Label fields that are text; alcohol is a number. */
export const LABEL_TEXTS = [
  "net_quantity",
  "ingredients",
  "shelf_life",
  "storage",
  "usage",
  "warning",
] as const
export type LabelText = (typeof LABEL_TEXTS)[number]
export type LabelField = LabelText | "alcohol_percent"

const FOOD: LabelField[] = ["ingredients", "net_quantity", "shelf_life", "storage", "warning"]
const SPIRITS = "II.1"

/**
 * What stands on the label of a product of this group (Decree 37/2026, Annex I): food and drinks, herbs with
 * how to use them, spirits with their strength. Crafts, plants and tours have none.
 */
export function labelFields(groupCode: string, subgroupCode: string | null): LabelField[] {
  if (subgroupCode === SPIRITS) return ["alcohol_percent", ...FOOD]
  if (groupCode === "I" || groupCode === "II") return FOOD
  if (groupCode === "III")
    return ["ingredients", "net_quantity", "usage", "shelf_life", "storage", "warning"]
  return []
}
