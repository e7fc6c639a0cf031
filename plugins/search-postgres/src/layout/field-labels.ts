import { refuse } from "@ocop/search-promises"
import type { IndexLayout } from "./index-layout"

/**
 * The labels under which exactly these fields are searched.
 *
 * @throws INVALID_DATA when a field is not searched, or shares its label with one that was not asked for
 */
export function fieldLabels(paths: readonly string[], { searched }: IndexLayout): string {
  const asked = new Set(paths)
  for (const path of asked) {
    if (!searched.some((field) => field.path === path)) {
      refuse("not_for_this", `Field "${path}" of this search index is not searched by text`)
    }
  }
  const labels = new Set(searched.filter(({ path }) => asked.has(path)).map(({ label }) => label))
  const together = searched.filter(({ label }) => labels.has(label)).map(({ path }) => path)
  const others = together.filter((path) => !asked.has(path))
  if (others.length) {
    refuse("not_supported", `Fields of like weight are searched together: ${together.join(", ")}`)
  }
  return together.length === searched.length ? "" : [...labels].sort().join("")
}
