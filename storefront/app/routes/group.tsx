import { groupName, groupOfSlug } from "~/features/group/product-group"
import { listMeta } from "~/features/search/list-meta"
import { loadSearchPage } from "~/features/search/load-search-page.server"
import { parseSearchParams } from "~/features/search/parse-search-params.server"
import { SearchView } from "~/features/search/search-view"
import { shopPath } from "~/platform/i18n/shop-path"
import { pageMeta } from "~/platform/page-meta"
import { loadPage, notFound } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import { shopOrigin, useShopOrigin } from "~/platform/shop-origin"
import { Breadcrumb } from "~/ui/breadcrumb"
import { breadcrumbJsonLd, trailFromHome } from "~/ui/breadcrumb-json-ld"
import { JsonLd } from "~/ui/json-ld"
import type { Route } from "./+types/group"

export function loader({ params, url }: Route.LoaderArgs) {
  return loadPage(async () => {
    const group = groupOfSlug(params.slug)
    if (!group) throw notFound()
    const search = { ...parseSearchParams(url.searchParams), groups: [] }
    const outcome = await loadSearchPage(search, { group: group.code })
    return { slug: group.slug, name: groupName(group.code), outcome }
  })
}

export function meta({ loaderData, matches }: Route.MetaArgs) {
  if (!loaderData) return []
  const { name, slug } = loaderData
  return pageMeta({
    title: m.group_title({ name }),
    description: m.group_description({ name }),
    ...listMeta(`/nhom/${slug}`, loaderData.outcome.params),
    origin: shopOrigin(matches),
  })
}

export default function GroupPage({ loaderData }: Route.ComponentProps) {
  const { slug, name, outcome } = loaderData
  const trail = trailFromHome(name, `/nhom/${slug}`)
  return (
    <SearchView base={shopPath(`/nhom/${slug}`)} outcome={outcome} fixed="group">
      <JsonLd data={breadcrumbJsonLd(trail, useShopOrigin())} />
      <Breadcrumb trail={trail} />
      <h1 className="text-2xl">{name}</h1>
    </SearchView>
  )
}
