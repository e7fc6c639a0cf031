import type { ProducerDashboardResponse } from "@ocop/contract"
import { LinkList } from "~/features/portal/link-list"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { HomeSection } from "./home-section"

/** What an operator has to answer, and what came back; nothing when neither. */
export function WaitingSection({ waiting }: Pick<ProducerDashboardResponse, "waiting">) {
  const { listings, listings_to_change, filings, returns, complaints } = waiting
  const links = [
    {
      to: "/nha-san-xuat/khieu-nai",
      name: m.portal_home_waiting_complaints(),
      count: complaints,
    },
    {
      to: "/nha-san-xuat/tra-hang",
      name: m.portal_home_waiting_returns(),
      count: returns,
    },
    {
      to: "/nha-san-xuat/san-pham?loc=can-sua",
      name: m.portal_home_waiting_change(),
      count: listings_to_change,
    },
    {
      to: "/nha-san-xuat/san-pham?loc=cho-duyet",
      name: m.portal_home_waiting_listings(),
      count: listings,
    },
    {
      to: "/nha-san-xuat/chung-nhan",
      name: m.portal_home_waiting_filings(),
      count: filings,
    },
  ].filter(({ count }) => count > 0)
  if (!links.length) return null
  return (
    <HomeSection title={m.portal_home_waiting()}>
      <LinkList
        links={links.map(({ count, ...link }) => ({ ...link, value: formatNumber(count) }))}
      />
    </HomeSection>
  )
}
