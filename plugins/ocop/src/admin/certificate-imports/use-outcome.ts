import { IMPORT_OUTCOMES, type ImportOutcome } from "@ocop/rules"
import { useSearchParams } from "react-router-dom"
import type { OutcomeCounts } from "./what-happens"

const ALL = "all"

/**
 * Which rows are looked at; null is all. It is part of the page's address. Without one, the rows that
 * wait for a person come first.
 */
export function useOutcome(
  counts: OutcomeCounts
): [ImportOutcome | null, (outcome: ImportOutcome | null) => void] {
  const [search, setSearch] = useSearchParams()
  const asked = search.get("outcome")
  const found = IMPORT_OUTCOMES.find((one) => one === asked && counts[one])
  const first = asked !== ALL && counts.needs_choice ? "needs_choice" : null
  return [found ?? first, (outcome) => setSearch({ outcome: outcome ?? ALL }, { replace: true })]
}
