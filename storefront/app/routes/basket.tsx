import { basketJsonLd } from "~/features/basket/basket-json-ld"
import { BasketPage } from "~/features/basket/basket-page"
import { basketPath, basketTrail } from "~/features/basket/basket-trail"
import { loadBasket } from "~/features/basket/load-baskets.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { pageMeta } from "~/platform/page-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import { shopOrigin, useShopOrigin } from "~/platform/shop-origin"
import { breadcrumbJsonLd } from "~/ui/breadcrumb-json-ld"
import { JsonLd } from "~/ui/json-ld"
import type { Route } from "./+types/basket"

export function loader({ params }: Route.LoaderArgs) {
  return loadPage(() => loadBasket(params.handle))
}

export function meta({ loaderData, matches }: Route.MetaArgs) {
  if (!loaderData) return []
  const { title, lead, handle, picture, parts } = loaderData.basket
  return pageMeta({
    title,
    description: lead || title,
    path: basketPath(handle),
    origin: shopOrigin(matches),
    image: picture?.url ?? parts[0]?.thumbnail ?? undefined,
  })
}

export default function BasketRoute({ loaderData }: Route.ComponentProps) {
  const origin = useShopOrigin()
  const { basket } = loaderData
  const { title: name, handle } = basket
  const url = origin + shopPath(basketPath(handle))
  return (
    <>
      <JsonLd data={basketJsonLd(basket, url, origin, m.shell_name())} />
      <JsonLd data={breadcrumbJsonLd(basketTrail({ name, handle }), origin)} />
      <BasketPage basket={basket} />
    </>
  )
}
