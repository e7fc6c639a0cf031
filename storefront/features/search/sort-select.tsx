import { Form, useSubmit } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { changed } from "./change-search"
import { HiddenSearch } from "./hidden-search"
import { SORT_WORDS } from "./search-address"
import { SEARCH_SORTS, type SearchParams, type SearchSort } from "./search-params"

export function SortSelect({ base, params }: { base: string; params: SearchParams }) {
  const submit = useSubmit()
  return (
    <Form
      action={base}
      preventScrollReset
      onChange={(event) => submit(event.currentTarget, { preventScrollReset: true })}
      className="flex items-center gap-2"
    >
      <HiddenSearch params={changed(params, { sort: "relevance" })} />
      <label className="flex items-center gap-2">
        <span className="sr-only sm:not-sr-only">{m.search_sort()}</span>
        <select
          key={params.sort}
          name="sap_xep"
          defaultValue={wordOf(params.sort)}
          className="min-h-11 rounded-lg border border-line-strong bg-surface px-3"
        >
          {sortsFor(params).map((sort) => (
            <option key={sort} value={wordOf(sort)}>
              {sortName(sort === "relevance" && !params.q ? "newest" : sort)}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <button className="min-h-11 px-2 underline">{m.search_sort_apply()}</button>
      </noscript>
    </Form>
  )
}

/** With nothing typed there is no relevance: the usual order is "newest" then, which is offered once. */
function sortsFor({ q, sort }: SearchParams): SearchSort[] {
  const same = sort === "newest" ? "relevance" : "newest"
  return SEARCH_SORTS.filter((one) => q !== "" || one !== same)
}

const wordOf = (sort: SearchSort) => (sort === "relevance" ? "" : SORT_WORDS[sort])

function sortName(sort: SearchSort): string {
  switch (sort) {
    case "relevance":
      return m.search_sort_relevance()
    case "price-up":
      return m.search_sort_price_up()
    case "price-down":
      return m.search_sort_price_down()
    case "stars":
      return m.search_sort_stars()
    case "title":
      return m.search_sort_title()
    case "newest":
      return m.search_sort_newest()
  }
}
