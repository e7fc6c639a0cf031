import { FavouriteButton } from "~/features/favourite/favourite-button"
import { ProductGrid } from "~/features/listing/product-grid"
import { loadProducer } from "~/features/producer/load-producer.server"
import { ShopClosed } from "~/features/producer/shop-closed"
import { producerJsonLd } from "~/features/producer/producer-json-ld"
import { ProducerHeader } from "~/features/producer/producer-header"
import { listMeta } from "~/features/search/list-meta"
import { Pagination } from "~/features/search/pagination"
import { parseSearchParams } from "~/features/search/parse-search-params.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { pageMeta } from "~/platform/page-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import { shopOrigin, useShopOrigin } from "~/platform/shop-origin"
import { Breadcrumb } from "~/ui/breadcrumb"
import { breadcrumbJsonLd, trailFromHome } from "~/ui/breadcrumb-json-ld"
import { EmptyState } from "~/ui/empty-state"
import { JsonLd } from "~/ui/json-ld"
import type { Route } from "./+types/producer"

export function loader({ params, url }: Route.LoaderArgs) {
  return loadPage(() => loadProducer(params.handle, parseSearchParams(url.searchParams)))
}

export function meta({ loaderData, matches }: Route.MetaArgs) {
  if (!loaderData) return []
  const { name, place, handle } = loaderData.producer
  const list = listMeta(`/nha-san-xuat-ocop/${handle}`, loaderData.outcome.params)
  return pageMeta({
    title: name,
    description: m.producer_description({ name, place }),
    ...list,
    origin: shopOrigin(matches),
  })
}

export default function ProducerPage({ loaderData }: Route.ComponentProps) {
  const { producer, outcome } = loaderData
  const origin = useShopOrigin()
  const path = `/nha-san-xuat-ocop/${producer.handle}`
  const trail = trailFromHome(producer.name, path)
  return (
    <main id="noi-dung" className="mx-auto max-w-7xl px-4 py-6">
      <JsonLd data={producerJsonLd(producer, origin + shopPath(path))} />
      <JsonLd data={breadcrumbJsonLd(trail, origin)} />
      <Breadcrumb trail={trail} />
      <div className="mt-3">
        <ProducerHeader producer={producer} />
      </div>
      <div className="mt-4">
        <FavouriteButton kind="follow" id={producer.id} />
      </div>
      {producer.closed && (
        <div className="mt-6">
          <ShopClosed closed={producer.closed} />
        </div>
      )}
      <section className="mt-10">
        <h2 className="mb-4 text-xl">{m.producer_products()}</h2>
        {outcome.hits.length > 0 ? (
          <ProductGrid hits={outcome.hits} eager={4} />
        ) : (
          <EmptyState title={m.producer_no_products()} />
        )}
        <Pagination base={shopPath(path)} params={outcome.params} total={outcome.total} />
      </section>
    </main>
  )
}
