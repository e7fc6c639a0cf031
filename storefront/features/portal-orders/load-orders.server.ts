import { ProducerShopOrdersResponse } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { TABS, tabOf } from "./tab-addresses"

/** Cards of one page. */
const PAGE = 20
const MAX_PAGE = 500

/** A tab of the producer's orders, or what was searched for. @throws Response to sign in */
export async function loadOrders(request: Request, url: URL) {
  const tab = tabOf(url.searchParams.get("muc"))
  const search = (url.searchParams.get("tim") ?? "").trim().slice(0, 20)
  const asked = Math.trunc(Number(url.searchParams.get("trang"))) || 1
  const page = Math.min(Math.max(asked, 1), MAX_PAGE)
  const query = new URLSearchParams({
    tab,
    limit: String(PAGE),
    offset: String((page - 1) * PAGE),
    ...(search ? { q: search } : {}),
  })
  const { shop_orders, count, counts, awaiting_payment } = await askProducer(
    request,
    ProducerShopOrdersResponse,
    `/producer/shop-orders?${query}`
  )
  return {
    orders: shop_orders,
    tabs: TABS.map((name) => ({ name, count: counts[name] })),
    awaiting: awaiting_payment,
    tab,
    search,
    page,
    hasMore: count > page * PAGE,
    now: new Date().toISOString(),
    done: url.searchParams.get("xong"),
    number: url.searchParams.get("so"),
  }
}

export type OrdersData = Awaited<ReturnType<typeof loadOrders>>
