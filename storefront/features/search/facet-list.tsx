import { toggled } from "./change-search"
import { FacetLink } from "./facet-link"
import type { FacetOption } from "./facets"
import { searchPath } from "./search-address"
import type { SearchParams } from "./search-params"

export type FacetListProps = {
  base: string
  params: SearchParams
  name: "formerProvinces" | "stars" | "groups"
  options: readonly FacetOption[]
}

/** Values of a facet as links that add or take away: they work without JavaScript and can be opened in a tab. */
export function FacetList({ base, params, name, options }: FacetListProps) {
  const chosen = params[name].map(String)
  return (
    <ul>
      {options.map((option) => (
        <li key={option.value}>
          <FacetLink
            to={searchPath(base, toggled(params, name, option.value))}
            active={chosen.includes(option.value)}
            {...option}
          />
        </li>
      ))}
    </ul>
  )
}
