import { Form, useLocation, useSearchParams } from "react-router"
import { SEARCH_TEXT_LIMIT } from "~/features/search/search-text-limit"
import { barePath } from "~/platform/i18n/locale"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { SearchIcon } from "~/ui/icons/search-icon"

/** The search box; a plain GET form, so it needs no JavaScript. Shows the text of the search it stands above. */
export function HeaderSearch() {
  const [params] = useSearchParams()
  const onSearchPage = barePath(useLocation().pathname) === "/tim-kiem"
  const text = onSearchPage ? (params.get("q") ?? "") : ""
  return (
    <Form action={shopPath("/tim-kiem")} role="search" className="flex w-full">
      <input
        key={text}
        type="search"
        name="q"
        defaultValue={text}
        maxLength={SEARCH_TEXT_LIMIT}
        enterKeyHint="search"
        autoComplete="off"
        aria-label={m.search_label()}
        placeholder={m.search_placeholder()}
        className="min-h-11 w-full min-w-0 rounded-l-lg border border-r-0 border-line-strong bg-page px-4"
      />
      <button className="flex min-h-11 min-w-12 items-center justify-center rounded-r-lg bg-brand text-on-brand hover:bg-brand-strong">
        <SearchIcon />
        <span className="sr-only">{m.search_submit()}</span>
      </button>
    </Form>
  )
}
