import { foldVietnamese } from "@ocop/rules"
import { useState } from "react"
import { m } from "~/platform/paraglide/messages"
import { useHydrated } from "~/platform/use-hydrated"
import { toggled } from "./change-search"
import { FacetLink } from "./facet-link"
import type { ProvinceOption } from "./facets"
import { FormerProvinces } from "./former-provinces"
import { searchPath } from "./search-address"
import type { SearchParams } from "./search-params"

/** Below this many values nobody needs a box to find one. */
const MANY = 8

type ProvinceFacetProps = {
  base: string
  params: SearchParams
  options: readonly ProvinceOption[]
}

/** Today's provinces, each with its former names under it; once JavaScript runs, a box finds either. */
export function ProvinceFacet({ base, params, options }: ProvinceFacetProps) {
  const [text, setText] = useState("")
  const hydrated = useHydrated()
  const wanted = foldVietnamese(text)
  const shown = options.filter(({ label, former }) =>
    foldVietnamese([label, ...former.map((one) => one.label)].join(" ")).includes(wanted)
  )
  return (
    <>
      {hydrated && options.length > MANY && (
        <input
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-label={m.search_find_province()}
          placeholder={m.search_find_province()}
          className="mb-2 min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3"
        />
      )}
      <ul className="max-h-96 overflow-y-auto">
        {shown.map(({ value, label, count, former }) => (
          <li key={value}>
            <FacetLink
              to={searchPath(base, toggled(params, "provinces", value))}
              active={params.provinces.includes(value)}
              label={label}
              count={count}
            />
            <FormerProvinces base={base} params={params} options={former} />
          </li>
        ))}
      </ul>
    </>
  )
}
