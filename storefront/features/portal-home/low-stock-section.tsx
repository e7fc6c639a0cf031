import type { LowStockLine, ProducerDashboardResponse } from "@ocop/contract"
import { Link } from "react-router"
import { LinkList } from "~/features/portal/link-list"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { HomeSection } from "./home-section"

/** The pack sizes that run out first, each leading to its product; nothing when all are there. */
export function LowStockSection({ stock }: { stock: ProducerDashboardResponse["low_stock"] }) {
  if (stock.count === 0) return null
  const count = formatNumber(stock.count)
  return (
    <HomeSection title={m.portal_home_stock()}>
      <LinkList links={stock.lines.map(lowStockLink)} />
      <Link
        to={shopPath("/nha-san-xuat/san-pham?loc=dang-ban&sap-het=1")}
        className="inline-flex min-h-11 items-center underline underline-offset-4"
      >
        {m.portal_home_stock_all({ count })}
      </Link>
    </HomeSection>
  )
}

function lowStockLink({ listing_id, title, pack, units }: LowStockLine) {
  return {
    to: `/nha-san-xuat/san-pham/${encodeURIComponent(listing_id)}`,
    name: title,
    hint: pack,
    value: units > 0 ? m.portal_home_stock_units({ units }) : m.portal_home_stock_out(),
  }
}
