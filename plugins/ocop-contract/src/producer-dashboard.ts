import * as z from "zod"
import { DongAmount, IsoDay } from "./primitives.js"

const count = z.number().int().min(0)

/** One pack size that runs out, of a listing on sale. */
export const LowStockLine = z.object({
  listing_id: z.string(),
  title: z.string(),
  pack: z.string(),
  /** Units left to sell; sold-out is 0. */
  units: z.number().int(),
})
export type LowStockLine = z.infer<typeof LowStockLine>

/** A product that loses its star soon, or has lost it. */
export const CertificateWarningLine = z.object({
  certified_product_id: z.string(),
  product: z.string(),
  number: z.string(),
  kind: z.enum(["ends", "ended", "revoked"]),
  valid_until: IsoDay,
  /** Days in force after today; null once it has ended. */
  days_left: z.number().int().nullable(),
})
export type CertificateWarningLine = z.infer<typeof CertificateWarningLine>

/** `GET /producer/dashboard`: what a producer's home page shows, as it is at this moment. */
export const ProducerDashboardResponse = z.object({
  today: IsoDay,
  /** Orders by where they stand: each waits for the next step. */
  orders: z.object({ new: count, accepted: count, packed: count, shipped: count }),
  /** Goods that were ordered and not given up, less discounts, without shipping; thirty days. */
  sales: z.object({
    days: z.array(z.object({ day: IsoDay, amount: DongAmount, orders: count })),
    amount: DongAmount,
    orders: count,
  }),
  /** Of listings on sale; `count` counts listings, `lines` are at most five of their pack sizes. */
  low_stock: z.object({ count, lines: z.array(LowStockLine) }),
  /** `count` counts products, of which `lines` names at most five, the most urgent first. */
  certificates: z.object({ count, lines: z.array(CertificateWarningLine) }),
  waiting: z.object({
    /** Wordings that an operator has to read. */
    listings: count,
    /** Wordings that came back with a note. */
    listings_to_change: count,
    filings: count,
    /** What buyers sent back or want to, and the producer has to answer or unpack. */
    returns: count,
    /** Without a first answer. */
    complaints: count,
  }),
  money: z.object({
    /** Of delivered orders, after commission and returns, and not paid out yet. */
    due: DongAmount,
    delivered_orders: count,
    /** Null: there has been no payout yet. */
    paid: DongAmount.nullable(),
  }),
})
export type ProducerDashboardResponse = z.infer<typeof ProducerDashboardResponse>
