import { m } from "~/platform/paraglide/messages"
import { changed } from "./change-search"
import { FacetLink } from "./facet-link"
import { searchPath } from "./search-address"
import type { SearchParams } from "./search-params"

type SwitchFiltersProps = { base: string; params: SearchParams; inSeasonCount: number }

/** The filters that are on or off. */
export function SwitchFilters({ base, params, inSeasonCount }: SwitchFiltersProps) {
  return (
    <div>
      <FacetLink
        to={searchPath(base, changed(params, { inSeason: !params.inSeason }))}
        active={params.inSeason}
        label={m.search_in_season()}
        count={inSeasonCount}
      />
      <FacetLink
        to={searchPath(base, changed(params, { inStock: !params.inStock }))}
        active={params.inStock}
        label={m.search_in_stock()}
      />
    </div>
  )
}
