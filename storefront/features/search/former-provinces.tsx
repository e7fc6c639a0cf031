import { Link } from "react-router"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { CheckIcon } from "~/ui/icons/check-icon"
import { toggled } from "./change-search"
import type { FacetOption } from "./facets"
import { searchPath } from "./search-address"
import type { SearchParams } from "./search-params"

type FormerProvincesProps = {
  base: string
  params: SearchParams
  /** A name that finds nothing is said, and leads nowhere. */
  options: readonly FacetOption[]
}

/** What a province took over in July 2025, in one line below it: «gồm Vĩnh Phúc cũ 3, Hòa Bình cũ». */
export function FormerProvinces({ base, params, options }: FormerProvincesProps) {
  if (options.length === 0) return null
  return (
    <p className="-mt-1.5 flex flex-wrap items-center gap-x-2.5 pb-1 pl-8.5 text-sm text-ink-soft">
      {m.place_with()}
      {options.map(({ value, label, count }) => {
        const active = params.formerProvinces.includes(value)
        const words = m.place_former({ name: label })
        if (count === 0 && !active) return <span key={value}>{words}</span>
        return (
          <Link
            key={value}
            to={searchPath(base, toggled(params, "formerProvinces", value))}
            rel="nofollow"
            preventScrollReset
            aria-current={active || undefined}
            className={`inline-flex min-h-8 items-center gap-1 underline underline-offset-4 hover:text-ink ${active ? "font-bold text-ink" : ""}`}
          >
            {active && <CheckIcon className="size-4" />}
            {words}
            <span className="no-underline">{formatNumber(count)}</span>
          </Link>
        )
      })}
    </p>
  )
}
