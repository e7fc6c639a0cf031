import { searchEntries } from "./search-address"
import type { SearchParams } from "./search-params"

/** Keeps a search through a form that changes one part of it. */
export function HiddenSearch({ params }: { params: SearchParams }) {
  return searchEntries(params).map(([name, value]) => (
    <input key={name + value} type="hidden" name={name} value={value} />
  ))
}
