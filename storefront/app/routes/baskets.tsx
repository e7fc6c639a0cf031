import { BASKETS_PATH, basketTrail } from "~/features/basket/basket-trail"
import { BasketsPage } from "~/features/basket/baskets-page"
import { loadBaskets } from "~/features/basket/load-baskets.server"
import { pageMeta } from "~/platform/page-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import { shopOrigin, useShopOrigin } from "~/platform/shop-origin"
import { breadcrumbJsonLd } from "~/ui/breadcrumb-json-ld"
import { JsonLd } from "~/ui/json-ld"
import type { Route } from "./+types/baskets"

export function loader() {
  return loadPage(() => loadBaskets())
}

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta({
    title: m.basket_all(),
    description: m.basket_all_lead(),
    path: BASKETS_PATH,
    origin: shopOrigin(matches),
  })
}

export default function Baskets({ loaderData }: Route.ComponentProps) {
  const origin = useShopOrigin()
  return (
    <>
      <JsonLd data={breadcrumbJsonLd(basketTrail(), origin)} />
      <BasketsPage {...loaderData} />
    </>
  )
}
