import { PortalPage } from "~/features/portal/portal-page"
import { Checklist } from "~/features/portal-joining/checklist"
import { stepProgress } from "~/features/portal-joining/step-progress"
import { m } from "~/platform/paraglide/messages"
import { CertificatesSection } from "./certificates-section"
import { HomeSection } from "./home-section"
import type { HomeData } from "./load-home.server"
import { LowStockSection } from "./low-stock-section"
import { MoneySection } from "./money-section"
import { OrdersSection } from "./orders-section"
import { SalesSection } from "./sales-section"
import { WaitingSection } from "./waiting-section"

/** What a producer looks at first in the morning: what there is to do, then how it goes. */
export function HomePage({ me, dashboard, checklist }: HomeData) {
  const { status } = me.producer
  const hasSold = status === "approved" || status === "suspended"
  return (
    <PortalPage title={m.portal_nav_home()}>
      {checklist && (
        <HomeSection title={m.portal_home_checklist()}>
          <Checklist progress={stepProgress(checklist)} />
        </HomeSection>
      )}
      <div className="grid items-start gap-6 md:grid-cols-2">
        {hasSold && <OrdersSection orders={dashboard.orders} />}
        <WaitingSection waiting={dashboard.waiting} />
        <LowStockSection stock={dashboard.low_stock} />
        <CertificatesSection certificates={dashboard.certificates} />
        {hasSold && <SalesSection sales={dashboard.sales} />}
        {hasSold && <MoneySection money={dashboard.money} />}
      </div>
    </PortalPage>
  )
}
