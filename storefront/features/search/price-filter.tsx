import { Form } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { changed } from "./change-search"
import { FacetLink } from "./facet-link"
import type { FacetOption } from "./facets"
import { HiddenSearch } from "./hidden-search"
import { PRICE_RANGES, priceFilterOf } from "./price-ranges"
import { searchPath } from "./search-address"
import type { SearchParams } from "./search-params"

type PriceFilterProps = { base: string; params: SearchParams; ranges: readonly FacetOption[] }

export function PriceFilter({ base, params, ranges }: PriceFilterProps) {
  return (
    <>
      <ul>
        {PRICE_RANGES.map((range) => {
          const option = ranges.find(({ value }) => value === range.key)
          const filter = priceFilterOf(range)
          const active = filter.priceFrom === params.priceFrom && filter.priceTo === params.priceTo
          const next = active ? { priceFrom: undefined, priceTo: undefined } : filter
          return option ? (
            <li key={range.key}>
              <FacetLink
                to={searchPath(base, changed(params, next))}
                active={active}
                label={option.label}
                count={option.count}
              />
            </li>
          ) : null
        })}
      </ul>
      <Form action={base} preventScrollReset className="mt-2 flex items-end gap-2">
        <HiddenSearch params={changed(params, { priceFrom: undefined, priceTo: undefined })} />
        <PriceInput name="gia_tu" label={m.search_price_from()} value={params.priceFrom} />
        <PriceInput name="gia_den" label={m.search_price_to()} value={params.priceTo} />
        <Button variant="outline" className="px-3!">
          {m.search_price_apply()}
        </Button>
      </Form>
    </>
  )
}

function PriceInput({
  name,
  label,
  value,
}: {
  name: string
  label: string
  value: number | undefined
}) {
  return (
    <label className="min-w-0 flex-1 text-sm">
      {label}
      <input
        key={value}
        name={name}
        defaultValue={value}
        inputMode="numeric"
        pattern="[0-9]*"
        className="min-h-11 w-full rounded-lg border border-line-strong bg-surface px-2"
      />
    </label>
  )
}
