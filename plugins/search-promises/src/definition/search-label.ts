import type { SearchTypes } from "@medusajs/framework/types"
import type { LeafField } from "./leaf-fields"

/** What a field weighs in a text search: A the name itself, D a long text that is only looked at last. */
export type SearchLabel = "A" | "B" | "C" | "D"

/** Below these parts of the heaviest field's weight a field falls to the next label. */
const LABELS: readonly [label: SearchLabel, atLeast: number][] = [
  ["A", 0.8],
  ["B", 0.4],
  ["C", 0.2],
  ["D", 0],
]

/** The text that counts most is A whatever its weight is; the others follow by their share of it. */
export function searchLabel(weight: number, heaviest: number): SearchLabel {
  const share = heaviest > 0 ? weight / heaviest : 1
  return LABELS.find(([, atLeast]) => share >= atLeast)?.[0] ?? "D"
}

/** Null: not searched by text. One without a weight weighs 1. */
export function weightOf({ field }: LeafField): number | null {
  const searchable: SearchTypes.SearchFieldDefinition["searchable"] = field.searchable
  if (!searchable) {
    return null
  }
  return searchable === true ? 1 : (searchable.weight ?? 1)
}
