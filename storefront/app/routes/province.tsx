import { redirect } from "react-router"
import { FormerProvinceNote } from "~/features/place/former-province-note"
import { provinceOfSlug } from "~/features/place/province-of-slug"
import { listProvinces } from "~/features/place/provinces.server"
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
import type { Route } from "./+types/province"

export function loader({ params, url }: Route.LoaderArgs) {
  return loadPage(async () => {
    const provinces = await listProvinces()
    const found = provinceOfSlug(provinces, params.slug)
    if (!found) throw notFound()
    const { province } = found
    if (found.kind === "former") {
      throw redirect(shopPath(`/tinh/${province.slug}?tu=${params.slug}`), 301)
    }
    const formerSlug = url.searchParams.get("tu")
    const cameFrom = province.former.find(
      ({ slug }) => slug === formerSlug && slug !== province.slug
    )
    const search = { ...parseSearchParams(url.searchParams), provinces: [] }
    const outcome = await loadSearchPage(search, { province_code: province.code })
    return { province, cameFrom: cameFrom?.name ?? null, outcome }
  })
}

export function meta({ loaderData, matches }: Route.MetaArgs) {
  if (!loaderData) return []
  const { name, slug } = loaderData.province
  return pageMeta({
    title: m.place_title({ name }),
    description: m.place_description({ name }),
    ...listMeta(`/tinh/${slug}`, loaderData.outcome.params),
    origin: shopOrigin(matches),
  })
}

export default function ProvincePage({ loaderData }: Route.ComponentProps) {
  const { province, cameFrom, outcome } = loaderData
  const base = shopPath(`/tinh/${province.slug}`)
  const trail = trailFromHome(province.name, `/tinh/${province.slug}`)
  return (
    <SearchView base={base} outcome={outcome} fixed="province">
      <JsonLd data={breadcrumbJsonLd(trail, useShopOrigin())} />
      <Breadcrumb trail={trail} />
      <h1 className="text-2xl">{m.place_title({ name: province.name })}</h1>
      <FormerProvinceNote province={province} cameFrom={cameFrom} base={base} />
    </SearchView>
  )
}
