import type { StatementResponse } from "@ocop/contract"
import { refuse } from "../buying/refuse"
import type { FakeRoute } from "../fake-route"
import { asProducer } from "./signed-in-producer"

/** The statement of a month with a sale, a refund and a transfer. */
export function aStatement(): StatementResponse {
  const line = {
    order_number: null,
    shop_order_id: null,
    payout_number: null,
    buyer: 0,
    platform_borne: 0,
    commission: 0,
    commission_rates: [],
    tax: 0,
  }
  return {
    from: "2026-11-01",
    to: "2026-11-22",
    opening: 96_500,
    closing: 272_000,
    sums: {
      buyer: 270_000,
      platform_borne: 20_000,
      commission: -8_000,
      tax: -2_700,
      refunds: -90_000,
      paid: 96_500,
    },
    lines: [
      {
        ...line,
        at: "2026-11-03T02:00:00.000Z",
        kind: "part",
        order_number: 1042,
        shop_order_id: "shord_1",
        buyer: 270_000,
        platform_borne: 20_000,
        commission: -12_000,
        commission_rates: [500],
        tax: -3_600,
        amount: 274_400,
      },
      {
        ...line,
        at: "2026-11-05T02:00:00.000Z",
        kind: "payout",
        payout_number: 7,
        amount: -96_500,
      },
      {
        ...line,
        at: "2026-11-09T17:30:00.000Z",
        kind: "refund",
        order_number: 1042,
        shop_order_id: "shord_1",
        buyer: -90_000,
        commission: 4_000,
        tax: 900,
        amount: -85_100,
      },
    ],
    now: {
      on_its_way: 120_000,
      in_return_window: 152_000,
      in_dispute: 0,
      not_cleared: 0,
      available: 0,
      paid: 96_500,
      minimum: 50_000,
      return_window_days: 7,
      open: [
        {
          shop_order_id: "shord_1",
          order_number: 1042,
          balance: 152_000,
          wait: "return_window",
          payable_from: "2026-11-27T18:00:00.000Z",
        },
        {
          shop_order_id: "shord_2",
          order_number: 1050,
          balance: 120_000,
          wait: "not_delivered",
          payable_from: null,
        },
      ],
    },
  }
}

/** What the portal's money stands on; a test may change it. */
export type KeptMoney = { statement: StatementResponse; asked: string[]; failing: number | null }

export function moneyRoutes(kept: () => KeptMoney): FakeRoute[] {
  return [
    {
      method: "GET",
      path: /^\/producer\/statement$/,
      answer: asProducer(({ query }) => {
        kept().asked.push(String(query))
        const { failing, statement } = kept()
        return failing ? refuse("unexpected", failing) : { body: statement }
      }),
    },
    {
      method: "GET",
      path: /^\/producer\/statement\/file$/,
      answer: asProducer(({ query }) => ({ body: `tệp ${String(query)}`, type: "text/csv" })),
    },
  ]
}
