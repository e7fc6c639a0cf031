import { privateMeta } from "~/features/order/private-meta"
import { loadMoney } from "~/features/portal-money/load-money.server"
import { MoneyPage } from "~/features/portal-money/money-page"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/money"

export function loader({ request }: Route.LoaderArgs) {
  return loadPage(() => loadMoney(request))
}

export function meta() {
  return privateMeta(m.portal_money_title())
}

export default function PortalMoneyRoute({ loaderData }: Route.ComponentProps) {
  return <MoneyPage statement={loaderData} />
}
