import {
  HolidayResponse,
  SetHolidayBody,
  type ProducerDashboardResponse,
  type ProducerMeResponse,
  type ProducerMessage,
} from "@ocop/contract"
import { closedOn, holidayProblem, salesPlot, type Holiday } from "@ocop/rules"
import { refuse } from "../buying/refuse"
import type { FakeRoute } from "../fake-route"
import { A_PRODUCER, asProducer } from "./signed-in-producer"

/** The day in Vietnam on which the fake portal is always asked. */
const TODAY = "2026-11-22"

/** What the portal's home, messages and holiday stand on; a test may change it behind the portal's back. */
export type KeptHome = {
  me: ProducerMeResponse
  dashboard: ProducerDashboardResponse
  messages: ProducerMessage[]
  holiday: Holiday | null
  /** Status with which the home page's question is answered instead. */
  failing: number | null
}

/** A shop where nothing has happened yet. */
export function aQuietHome(): KeptHome {
  return {
    me: structuredClone(A_PRODUCER),
    dashboard: {
      today: TODAY,
      orders: { new: 0, accepted: 0, packed: 0, shipped: 0 },
      sales: { ...salesPlot([], TODAY), days: [...salesPlot([], TODAY).days] },
      low_stock: { count: 0, lines: [] },
      certificates: { count: 0, lines: [] },
      waiting: { listings: 0, listings_to_change: 0, filings: 0, returns: 0, complaints: 0 },
      money: { due: 0, delivered_orders: 0, paid: null },
    },
    messages: [],
    holiday: null,
    failing: null,
  }
}

/** A shop on a busy day. */
export function aBusyHome(): KeptHome {
  const home = aQuietHome()
  const sales = salesPlot(
    [3, 4, 8, 9, 10, 15, 17, 18, 21, 22].map((day, index) => ({
      day: `2026-11-${String(day).padStart(2, "0")}`,
      amount: 180_000 * (1 + ((index * 7) % 5)),
      orders: 1 + (index % 3),
    })),
    TODAY
  )
  home.dashboard = {
    ...home.dashboard,
    orders: { new: 3, accepted: 1, packed: 2, shipped: 4 },
    sales: { ...sales, days: [...sales.days] },
    low_stock: {
      count: 2,
      lines: [
        { listing_id: "list_1", title: "Chè Shan tuyết Lũng Phìn", pack: "Hộp 500 g", units: 0 },
        { listing_id: "list_2", title: "Mật ong bạc hà", pack: "Chai 200 ml", units: 4 },
      ],
    },
    certificates: {
      count: 2,
      lines: [
        {
          certified_product_id: "cprod_1",
          product: "Chè Shan tuyết Lũng Phìn",
          number: "27/2023/GCN-OCOP",
          kind: "ends",
          valid_until: "2026-12-20",
          days_left: 28,
        },
        {
          certified_product_id: "cprod_2",
          product: "Mật ong bạc hà",
          number: "11/2022/GCN-OCOP",
          kind: "ended",
          valid_until: "2025-06-20",
          days_left: null,
        },
      ],
    },
    waiting: { listings: 1, listings_to_change: 1, filings: 1, returns: 1, complaints: 1 },
    money: { due: 4_215_600, delivered_orders: 12, paid: null },
  }
  return home
}

export function homeRoutes(kept: () => KeptHome): FakeRoute[] {
  const holiday = (): HolidayResponse =>
    HolidayResponse.parse({
      holiday: kept().holiday,
      closed: closedOn(kept().holiday, TODAY),
      today: TODAY,
    })
  return [
    {
      method: "GET",
      path: /^\/producer\/me$/,
      answer: asProducer(() => {
        const unread = kept().messages.filter((message) => message.unread).length
        return { body: { ...kept().me, unread } }
      }),
    },
    {
      method: "GET",
      path: /^\/producer\/dashboard$/,
      answer: asProducer(() => {
        const { failing, dashboard } = kept()
        return failing ? refuse("unexpected", failing) : { body: dashboard }
      }),
    },
    {
      method: "GET",
      path: /^\/producer\/messages$/,
      answer: asProducer(({ query }) => {
        const [limit, offset] = [Number(query.get("limit")), Number(query.get("offset"))]
        const { messages } = kept()
        return {
          body: {
            messages: messages.slice(offset, offset + limit),
            count: messages.length,
            unread: messages.filter(({ unread }) => unread).length,
            limit,
            offset,
          },
        }
      }),
    },
    {
      method: "POST",
      path: /^\/producer\/messages\/read$/,
      answer: asProducer(({ body }) => {
        const { message_id } = body as { message_id: string }
        const { messages } = kept()
        const index = messages.findIndex(({ id }) => id === message_id)
        if (index < 0) return refuse("ocop.message_not_found", 404)
        for (const message of messages.slice(index)) message.unread = false
        return { body: { unread: messages.filter(({ unread }) => unread).length } }
      }),
    },
    {
      method: "GET",
      path: /^\/producer\/holiday$/,
      answer: asProducer(() => ({ body: holiday() })),
    },
    {
      method: "POST",
      path: /^\/producer\/holiday$/,
      answer: asProducer(({ body }) => {
        const wanted = SetHolidayBody.parse(body).holiday
        const problem = wanted && holidayProblem(wanted, TODAY)
        if (problem) return refuse(`ocop.holiday_${problem}`)
        kept().holiday = wanted
        return { body: holiday() }
      }),
    },
  ]
}
