import { filterCount } from "~/features/search/change-search"
import { loadSearchPage } from "~/features/search/load-search-page.server"
import { parseSearchParams } from "~/features/search/parse-search-params.server"
import { SearchView } from "~/features/search/search-view"
import { shopPath } from "~/platform/i18n/shop-path"
import { pageMeta } from "~/platform/page-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import { shopOrigin } from "~/platform/shop-origin"
import type { Route } from "./+types/search"

export function loader({ url }: Route.LoaderArgs) {
  return loadPage(() => loadSearchPage(parseSearchParams(url.searchParams)))
}

export function meta({ loaderData, matches }: Route.MetaArgs) {
  if (!loaderData) return []
  const { params, typed } = loaderData
  return pageMeta({
    title: titleOf(typed),
    description: m.search_description(),
    path: "/tim-kiem",
    origin: shopOrigin(matches),
    noindex: params.q !== "" || params.page > 1 || filterCount(params) > 0,
  })
}

export default function Search({ loaderData }: Route.ComponentProps) {
  return (
    <SearchView base={shopPath("/tim-kiem")} outcome={loaderData}>
      <h1 className="text-2xl">{titleOf(loaderData.typed)}</h1>
    </SearchView>
  )
}

const titleOf = (q: string) => (q ? m.search_title_for({ q }) : m.search_title())
