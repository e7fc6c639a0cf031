import type { ProducerDashboardResponse } from "@ocop/contract"
import { LinkList } from "~/features/portal/link-list"
import { ordersPath } from "~/features/portal-orders/tab-addresses"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { EmptyState } from "~/ui/empty-state"
import { HomeSection } from "./home-section"

const STEPS = [
  { status: "new", tab: "new", name: m.portal_home_orders_new },
  { status: "accepted", tab: "to_pack", name: m.portal_home_orders_accepted },
  { status: "packed", tab: "to_ship", name: m.portal_home_orders_packed },
  { status: "shipped", tab: "on_the_way", name: m.portal_home_orders_shipped },
] as const

/** The orders that wait for something, by what is to be done next. */
export function OrdersSection({ orders }: Pick<ProducerDashboardResponse, "orders">) {
  const links = STEPS.filter(({ status }) => orders[status] > 0).map(({ status, tab, name }) => ({
    to: ordersPath(tab),
    name: name(),
    value: formatNumber(orders[status]),
  }))
  return (
    <HomeSection title={m.portal_home_orders()}>
      {links.length ? (
        <LinkList links={links} />
      ) : (
        <EmptyState title={m.portal_home_orders_none()}>
          <p>{m.portal_home_orders_none_hint()}</p>
        </EmptyState>
      )}
    </HomeSection>
  )
}
