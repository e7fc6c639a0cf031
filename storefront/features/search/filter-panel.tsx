import { m } from "~/platform/paraglide/messages"
import { FilterIcon } from "~/ui/icons/filter-icon"
import { filterCount } from "./change-search"
import { FacetGroup } from "./facet-group"
import { FacetList } from "./facet-list"
import { PriceFilter } from "./price-filter"
import { ProvinceFacet } from "./province-facet"
import type { SearchViewProps } from "./search-view-props"
import { SwitchFilters } from "./switch-filters"

/**
 * The filters: beside the results on a desk, behind a button on a phone. The button is a checkbox, so that
 * it works before, and without, JavaScript.
 */
export function FilterPanel({ base, outcome, fixed }: Omit<SearchViewProps, "children">) {
  const { params, facets } = outcome
  const count = filterCount(params)
  const shared = { base, params }
  return (
    <aside aria-label={m.search_filters()}>
      <input type="checkbox" id="bo-loc" autoComplete="off" className="peer sr-only lg:hidden" />
      <label
        htmlFor="bo-loc"
        className="mb-4 flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-lg border border-line-strong bg-surface px-4 font-bold peer-focus-visible:outline-3 peer-focus-visible:outline-focus lg:hidden"
      >
        <FilterIcon className="size-5" />
        {m.search_filters()}
        {count > 0 && ` (${count})`}
      </label>
      <div className="mb-6 hidden space-y-2 peer-checked:block lg:block">
        {facets.stars.length > 0 && (
          <FacetGroup title={m.search_by_stars()} open>
            <FacetList {...shared} name="stars" options={facets.stars} />
          </FacetGroup>
        )}
        {fixed !== "group" && facets.groups.length > 0 && (
          <FacetGroup title={m.search_by_group()} open>
            <FacetList {...shared} name="groups" options={facets.groups} />
          </FacetGroup>
        )}
        {fixed !== "province" && facets.provinces.length > 0 && (
          <FacetGroup
            title={m.search_by_province()}
            open={params.provinces.length + params.formerProvinces.length > 0}
          >
            <ProvinceFacet {...shared} options={facets.provinces} />
          </FacetGroup>
        )}
        {fixed === "province" && facets.formerProvinces.length > 0 && (
          <FacetGroup
            title={m.search_by_former_province()}
            open={params.formerProvinces.length > 0}
          >
            <FacetList {...shared} name="formerProvinces" options={facets.formerProvinces} />
          </FacetGroup>
        )}
        <FacetGroup
          title={m.search_by_price()}
          open={params.priceFrom !== undefined || params.priceTo !== undefined}
        >
          <PriceFilter {...shared} ranges={facets.priceRanges} />
        </FacetGroup>
        <SwitchFilters {...shared} inSeasonCount={facets.inSeason} />
      </div>
    </aside>
  )
}
