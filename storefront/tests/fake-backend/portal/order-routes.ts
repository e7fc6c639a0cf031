import {
  CancelLinesBody,
  type ProducerShopOrder,
  type ProducerShopOrderCard,
  type ShopOrderStatus,
  type ShopOrderTab,
} from "@ocop/contract"
import { latestShipsFrom, shopOrderStep, type ShopOrderAction } from "@ocop/rules"
import { refuse } from "../buying/refuse"
import type { FakeRoute } from "../fake-route"
import { asProducer } from "./signed-in-producer"

const ORDER = "/producer/shop-orders/([^/]+)"

const TAB_OF: Record<ShopOrderStatus, ShopOrderTab | null> = {
  awaiting_payment: null,
  new: "new",
  accepted: "to_pack",
  packed: "to_ship",
  shipped: "on_the_way",
  delivered: "done",
  declined: "ended",
  cancelled: "ended",
  returned: "ended",
}

/** A producer's orders; a test may also change them behind the portal's back. */
export type KeptOrders = { orders: ProducerShopOrder[]; asked: unknown[] }

/** An order of two teas and a honey, cash on delivery, with a day to accept it. */
export function aProducersOrder(wish: Partial<ProducerShopOrder> = {}): ProducerShopOrder {
  const line = (id: string, title: string, quantity: number, net: number) => ({
    id,
    title,
    variant_title: "Gói 100 g",
    thumbnail: null,
    quantity,
    left: quantity,
    cancelled: 0,
    ships_from: null,
    net,
  })
  return {
    id: "shord_1",
    number: 1042,
    status: "new",
    placed_at: "2026-11-21T02:05:00.000Z",
    accept_by: new Date(Date.now() + 24.5 * 3_600_000).toISOString(),
    partly_shipped: false,
    cash_on_delivery: true,
    payment_method: "cod",
    payment_state: "to_collect",
    payment_sums: { received: 0, outstanding: 369_999, waived: 0, refund_due: 0, refunded: 0 },
    items_total: 339_999,
    discount_total: 0,
    shipping_total: 30_000,
    total: 369_999,
    commission_total: 16_999,
    vat: [{ rate: 800, amount: 25_185 }],
    end_reason: null,
    end_words: null,
    buyer: {
      name: "Nguyễn Thị Hoa",
      phone: "+84912345678",
      street: "Thôn Bản Lìm",
      commune: "Phường Điện Biên Phủ",
      province: "Điện Biên",
    },
    note: "Gọi trước nhé",
    gift: null,
    lines: [line("l1", "Chè Shan tuyết", 2, 240_000), line("l2", "Mật ong bạc hà", 1, 99_999)],
    parcels: [],
    refunds: [],
    history: [],
    ...wish,
  }
}

/** A producer's orders as the contract has them, on what `kept` remembers. */
export function orderRoutes(kept: KeptOrders): FakeRoute[] {
  const find = (id: string | undefined) => kept.orders.find((order) => order.id === id)
  const missing = () => refuse("ocop.shop_order_not_found", 404)
  const step = (action: ShopOrderAction): FakeRoute => ({
    method: "POST",
    path: new RegExp(`^${ORDER}/${action}$`),
    answer: asProducer(({ params: [id], body }) => {
      const order = find(id)
      if (!order) return missing()
      kept.asked.push({ action, body })
      const { reason, words } = (body ?? {}) as { reason?: string; words?: string }
      if (reason === "other" && !words) return refuse("ocop.decline_words_missing")
      const next = shopOrderStep(order.status, action)
      if (next.kind === "refused") return refuse("ocop.shop_order_status_conflict")
      if (next.kind === "go") order.status = next.to
      return { body: { shop_order: order } }
    }),
  })
  return [
    {
      method: "GET",
      path: /^\/producer\/shop-orders$/,
      answer: asProducer(({ query }) => {
        const [tab, q] = [query.get("tab"), query.get("q")]
        const found = kept.orders.filter(({ status, number }) =>
          q ? String(number) === q : TAB_OF[status] === tab
        )
        const count = (name: ShopOrderTab) =>
          kept.orders.filter(({ status }) => TAB_OF[status] === name).length
        return {
          body: {
            shop_orders: found.map(cardOf),
            count: found.length,
            counts: {
              new: count("new"),
              to_pack: count("to_pack"),
              to_ship: count("to_ship"),
              on_the_way: count("on_the_way"),
              done: count("done"),
              ended: count("ended"),
            },
            awaiting_payment: kept.orders.filter(({ status }) => status === "awaiting_payment")
              .length,
            limit: 20,
            offset: 0,
          },
        }
      }),
    },
    {
      method: "GET",
      path: new RegExp(`^${ORDER}$`),
      answer: asProducer(({ params: [id] }) => {
        const order = find(id)
        return order ? { body: { shop_order: order } } : missing()
      }),
    },
    {
      method: "GET",
      path: new RegExp(`^${ORDER}/slip$`),
      answer: asProducer(({ params: [id] }) =>
        find(id) ? { body: "%PDF-1.7 phiếu", type: "application/pdf" } : missing()
      ),
    },
    {
      method: "POST",
      path: new RegExp(`^${ORDER}/cancel-lines$`),
      answer: asProducer(({ params: [id], body }) => {
        const order = find(id)
        if (!order) return missing()
        kept.asked.push({ action: "cancel-lines", body })
        const { lines = [] } = CancelLinesBody.parse(body)
        if (!lines.some(({ quantity }) => quantity > 0)) return refuse("ocop.cancel_empty")
        for (const { line_id, quantity } of lines) {
          const line = order.lines.find((one) => one.id === line_id)!
          Object.assign(line, { left: line.left - quantity, cancelled: line.cancelled + quantity })
        }
        return { body: { shop_order: order } }
      }),
    },
    step("accept"),
    step("pack"),
    step("decline"),
    step("ship"),
  ]
}

function cardOf(order: ProducerShopOrder): ProducerShopOrderCard {
  const { id, number, status, placed_at, accept_by, total, cash_on_delivery, partly_shipped } =
    order
  const { name, phone, province } = order.buyer
  return {
    id,
    number,
    status,
    placed_at,
    accept_by,
    total,
    cash_on_delivery,
    payment_method: order.payment_method,
    payment_state: order.payment_state,
    payment_sums: order.payment_sums,
    partly_shipped,
    ships_from: latestShipsFrom(order.lines.map(({ ships_from }) => ships_from)),
    is_gift: order.gift !== null,
    buyer: { name, phone, province },
    title: order.lines[0]?.title ?? "",
    thumbnail: order.lines[0]?.thumbnail ?? null,
    pieces: order.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    lines: order.lines.length,
  }
}
