import type { ReactNode } from "react"
import type { SearchOutcome } from "./load-search-page.server"

export type SearchViewProps = {
  /** The page's address in the reader's language, without parameters; every filter leads back to it. */
  base: string
  outcome: SearchOutcome
  /** Facet that the page itself has fixed, so that it is not offered. */
  fixed?: "province" | "group"
  /** Above the results: heading, notes. */
  children: ReactNode
}
