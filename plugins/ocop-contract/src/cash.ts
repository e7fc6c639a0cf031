import * as z from "zod"
import { DongAmount } from "./primitives.js"

/** What a cart is told of cash: offered, or the code and the amount for which it is not. */
export const CashOffer = z.object({
  offered: z.boolean(),
  /** `ocop.cod_…`; null when it is offered. */
  code: z.string().nullable(),
  /** The most that an order paid in cash may cost. */
  order_max: DongAmount,
})
export type CashOffer = z.infer<typeof CashOffer>

/** `GET /store/carts/:id/cash` */
export const CashOfferResponse = z.object({ cash: CashOffer })

const Limits = z.object({
  /** In đồng; the most that one order, and one producer's part, may cost. */
  order_max: z.number().int().min(0).max(2_000_000_000),
  part_max: z.number().int().min(0).max(2_000_000_000).nullable(),
  /** Per phone number: with so many orders unpaid, or parcels refused in 90 days, none in cash. */
  open_orders_max: z.number().int().min(0).max(1_000_000),
  refused_parcels_max: z.number().int().min(1).max(1_000_000),
  /** Products that are paid for before they are made. */
  prepaid_product_ids: z.array(z.string().min(1).max(64)).max(1_000),
})

/** `POST /admin/cash-limits` */
export const SetCashLimitBody = Limits.strict()
export type SetCashLimitBody = z.infer<typeof SetCashLimitBody>

/** `GET /admin/cash-limits`: what holds, who set it and when; null until an operator does. */
export const CashLimitResponse = z.object({
  cash_limit: Limits.extend({
    set_at: z.string().nullable(),
    set_by: z.string().nullable(),
    /** What holds until an operator says otherwise. */
    defaults: Limits,
  }),
})
export type CashLimitResponse = z.infer<typeof CashLimitResponse>
