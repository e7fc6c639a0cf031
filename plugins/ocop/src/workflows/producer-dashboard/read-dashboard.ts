import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { LOW_STOCK, type ProducerDashboardResponse } from "@ocop/contract"
import { firstPlotDay, salesPlot, startOfDayInVietnam, type IsoDay } from "@ocop/rules"
import { certificateWarnings, type ProductWithCertificates } from "./certificate-warnings"
import { DASHBOARD_SQL } from "./dashboard-sql"

/** What the statement gives. */
interface DashboardRow extends Pick<
  ProducerDashboardResponse,
  "orders" | "low_stock" | "waiting" | "money"
> {
  sales: { day: IsoDay; amount: number; orders: number }[]
  products: ProductWithCertificates[]
}

/** A producer's home page as it is on that day, in one statement. */
export async function readDashboard(
  knex: Knex,
  producerId: string,
  today: IsoDay
): Promise<ProducerDashboardResponse> {
  const { rows } = await knex.raw<{ rows: { dashboard: DashboardRow }[] }>(DASHBOARD_SQL, {
    producer_id: producerId,
    since: startOfDayInVietnam(firstPlotDay(today)),
    low_stock: LOW_STOCK,
  })
  const { orders, sales, money, low_stock, products, waiting } = rows[0]!.dashboard
  return {
    today,
    orders,
    sales: spread(salesPlot(sales, today)),
    low_stock,
    certificates: certificateWarnings(products, today),
    waiting,
    money,
  }
}

/** The rules' plot is read-only; an answer is the caller's. */
function spread({
  days,
  ...sums
}: ReturnType<typeof salesPlot>): ProducerDashboardResponse["sales"] {
  return { ...sums, days: [...days] }
}
