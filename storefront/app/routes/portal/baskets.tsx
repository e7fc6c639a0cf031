import { data } from "react-router"
import { privateMeta } from "~/features/order/private-meta"
import { answerBasket } from "~/features/portal-baskets/answer-basket.server"
import { BasketsPage } from "~/features/portal-baskets/baskets-page"
import { loadProducerBaskets } from "~/features/portal-baskets/load-baskets.server"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/baskets"

export function loader({ request }: Route.LoaderArgs) {
  return loadPage(() => loadProducerBaskets(request))
}

export async function action({ request }: Route.ActionArgs) {
  const outcome = await loadPage(() => answerBasket(request))
  return data(outcome, { status: outcome.done ? 200 : 400 })
}

export function meta() {
  return privateMeta(m.portal_basket_title())
}

export default function PortalBasketsRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <BasketsPage data={loaderData} outcome={actionData} />
}
