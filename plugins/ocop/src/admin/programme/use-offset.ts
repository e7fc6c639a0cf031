import { useSearchParams } from "react-router-dom"

/** Where the page of a list begins, in the page's address. */
export function useOffset(): [number, (offset: number) => void] {
  const [search, setSearch] = useSearchParams()
  const offset = Number(search.get("offset") ?? 0)
  const change = (next: number) => {
    const changed = new URLSearchParams(search)
    changed.set("offset", String(next))
    setSearch(changed)
  }
  return [Number.isSafeInteger(offset) && offset > 0 ? offset : 0, change]
}
