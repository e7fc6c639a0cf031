import { loadProduct } from "~/features/product/load-product.server"
import { productJsonLd } from "~/features/product/product-json-ld"
import { ProductPage } from "~/features/product/product-page"
import { productTrail } from "~/features/product/product-trail"
import { shopPath } from "~/platform/i18n/shop-path"
import { pageMeta } from "~/platform/page-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import { shopOrigin, useShopOrigin } from "~/platform/shop-origin"
import { breadcrumbJsonLd } from "~/ui/breadcrumb-json-ld"
import { JsonLd } from "~/ui/json-ld"
import type { Route } from "./+types/product"

export function loader({ params }: Route.LoaderArgs) {
  return loadPage(() => loadProduct(params.handle))
}

export function meta({ loaderData, matches }: Route.MetaArgs) {
  if (!loaderData) return []
  const { title, handle, producer, images, stars } = loaderData.listing
  const words = { title, producer: producer.name, province: producer.province }
  return pageMeta({
    title,
    // The star is told while its certificate is in force, and not a day longer.
    description:
      stars === null
        ? m.product_description(words)
        : m.product_star_description({ ...words, stars }),
    path: `/san-pham/${handle}`,
    origin: shopOrigin(matches),
    image: images[0]?.url,
  })
}

export default function Product({ loaderData }: Route.ComponentProps) {
  const { listing, reviews, group } = loaderData
  const origin = useShopOrigin()
  const url = origin + shopPath(`/san-pham/${listing.handle}`)
  return (
    <>
      <JsonLd data={productJsonLd(listing, reviews, url, origin)} />
      <JsonLd data={breadcrumbJsonLd(productTrail(listing, group), origin)} />
      {/* The key starts the choice of pack afresh on another product. */}
      <ProductPage key={listing.id} {...loaderData} />
    </>
  )
}
