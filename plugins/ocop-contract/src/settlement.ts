import * as z from "zod"
import { DongAmount, IsoDay, typedText } from "./primitives.js"

const Moment = z.string()
const count = z.number().int().min(0)

/** Days of a statement, both included; left out, this month up to today. At most a year and a day. */
const Period = z.object({ from: IsoDay.optional(), to: IsoDay.optional() })
export const StatementQuery = Period
export type StatementQuery = z.infer<typeof StatementQuery>
export const StatementFileQuery = Period.extend({ format: z.enum(["xlsx", "csv"]).default("xlsx") })

export const StatementLine = z.object({
  at: Moment,
  kind: z.enum(["part", "refund", "paid_directly", "payout", "payout_failed"]),
  /** Of the order; null for payouts. */
  order_number: z.number().int().nullable(),
  shop_order_id: z.string().nullable(),
  /** Of the batch; null for what is no payout. */
  payout_number: z.number().int().nullable(),
  /** What the buyer pays, or gets back (below 0). */
  buyer: DongAmount,
  /** What the market adds for discounts that it bears. */
  platform_borne: DongAmount,
  /** Below 0: what the market keeps. */
  commission: DongAmount,
  /** Basis points, one or several; none where no rule matched or for payouts. */
  commission_rates: z.array(z.number().int()),
  /** Below 0: withheld for the tax office. */
  tax: DongAmount,
  /** By how much what the producer is owed grows or falls: the sum of the others, a payout, or what a buyer paid it directly. */
  amount: DongAmount,
})
export type StatementLine = z.infer<typeof StatementLine>

/** Money of a part that is not paid out yet. */
export const OpenPart = z.object({
  shop_order_id: z.string(),
  order_number: z.number().int().nullable(),
  balance: DongAmount,
  /** What it waits for; null: it is paid out next. */
  wait: z.enum(["not_delivered", "return_window", "in_dispute", "not_cleared"]).nullable(),
  /** When its return window is over; null while it is not delivered. */
  payable_from: Moment.nullable(),
})
export type OpenPart = z.infer<typeof OpenPart>

/** `GET /producer/statement`, `GET /admin/producers/:id/statement`. */
export const StatementResponse = z.object({
  from: IsoDay,
  to: IsoDay,
  opening: DongAmount,
  closing: DongAmount,
  sums: z.object({
    buyer: DongAmount,
    platform_borne: DongAmount,
    commission: DongAmount,
    tax: DongAmount,
    refunds: DongAmount,
    paid: DongAmount,
  }),
  lines: z.array(StatementLine),
  /** As it is at this moment, whatever the period. */
  now: z.object({
    on_its_way: DongAmount,
    in_return_window: DongAmount,
    in_dispute: DongAmount,
    not_cleared: DongAmount,
    /** Below 0: owed to the market, and set against what comes. */
    available: DongAmount,
    paid: DongAmount,
    minimum: DongAmount,
    return_window_days: count,
    open: z.array(OpenPart),
  }),
})
export type StatementResponse = z.infer<typeof StatementResponse>

const GroupCode = z.enum(["I", "II", "III", "IV", "V", "VI"])

export const CommissionRuleView = z.object({
  id: z.string(),
  producer_id: z.string().nullable(),
  producer_name: z.string().nullable(),
  group_code: GroupCode.nullable(),
  province_code: z.string().nullable(),
  rate: z.number().int(),
  floor: DongAmount,
  cap: DongAmount.nullable(),
  from_day: IsoDay,
  to_day: IsoDay.nullable(),
  note: z.string().nullable(),
  state: z.enum(["in_force", "to_come", "ended"]),
})
export type CommissionRuleView = z.infer<typeof CommissionRuleView>

/** `GET /admin/commission-rules`: in the order in which they are tried. */
export const CommissionRulesResponse = z.object({
  rules: z.array(CommissionRuleView),
  /** The first day on which something may become dearer that is decided today. */
  dearer_from: IsoDay,
})
export type CommissionRulesResponse = z.infer<typeof CommissionRulesResponse>

export const CreateCommissionRuleBody = z
  .object({
    producer_id: z.string().max(100).nullable().default(null),
    group_code: GroupCode.nullable().default(null),
    province_code: z
      .string()
      .regex(/^\d{2}$/)
      .nullable()
      .default(null),
    rate: z.number().int().min(0).max(10_000),
    floor: DongAmount.min(0).max(100_000_000).default(0),
    cap: DongAmount.min(0).max(100_000_000).nullable().default(null),
    from_day: IsoDay,
    to_day: IsoDay.nullable().default(null),
    note: typedText(500).nullable().default(null),
    /** It is tried before this rule; null is last. */
    before_id: z.string().max(100).nullable(),
  })
  .refine(({ floor, cap }) => cap === null || cap >= floor, "cap must not be below floor")
  .refine(({ from_day, to_day }) => !to_day || to_day >= from_day, "to_day is before from_day")
export type CreateCommissionRuleBody = z.infer<typeof CreateCommissionRuleBody>

/** Its last day; before its first day it never begins. */
export const EndCommissionRuleBody = z.object({ to_day: IsoDay })
export type EndCommissionRuleBody = z.infer<typeof EndCommissionRuleBody>

export const MoveCommissionRuleBody = z.object({ before_id: z.string().max(100).nullable() })
export type MoveCommissionRuleBody = z.infer<typeof MoveCommissionRuleBody>

export const MatchCommissionQuery = z.object({ q: typedText(100), day: IsoDay.optional() })

/** `GET /admin/commission-rules/match`: which rule decides for listings whose title holds the words. */
export const CommissionMatchesResponse = z.object({
  day: IsoDay,
  matches: z.array(
    z.object({
      listing_id: z.string(),
      title: z.string(),
      producer_name: z.string(),
      rule_id: z.string().nullable(),
      rate: z.number().int(),
    })
  ),
})
export type CommissionMatchesResponse = z.infer<typeof CommissionMatchesResponse>

export const SettlementSettings = z.object({
  withholds_tax: z.boolean(),
  return_window_days: z.number().int().min(0).max(60),
  payout_minimum: DongAmount.min(0).max(100_000_000),
})
export type SettlementSettings = z.infer<typeof SettlementSettings>

export const PromotionBearerBody = z.object({
  code: typedText(200).refine((text) => text !== "", "must not be empty"),
  bearer: z.enum(["platform", "producer", "shared"]),
  platform_bps: z.number().int().min(0).max(10_000).default(0),
})
export type PromotionBearerBody = z.infer<typeof PromotionBearerBody>
export const PromotionBearersResponse = z.object({ bearers: z.array(PromotionBearerBody) })

/** What a producer would be sent. */
export const ProposedPayout = z.object({
  producer_id: z.string(),
  producer_name: z.string(),
  amount: DongAmount,
  parts: count,
  /** Why nothing is sent: null when it is. */
  held: z.enum(["below_minimum", "debt", "no_bank_account"]).nullable(),
  /** What could be sent but for that; below 0 is a debt. */
  available: DongAmount,
})
export type ProposedPayout = z.infer<typeof ProposedPayout>

export const PayoutProposal = z.object({
  /** What is confirmed: it changes with whatever would be sent. */
  fingerprint: z.string(),
  total: DongAmount,
  payouts: z.array(ProposedPayout),
})
export type PayoutProposal = z.infer<typeof PayoutProposal>

export const PayoutBatchRow = z.object({
  id: z.string(),
  number: z.number().int(),
  total: DongAmount,
  created_at: Moment,
  exported_at: Moment.nullable(),
  sent: count,
  arrived: count,
  failed: count,
})
export type PayoutBatchRow = z.infer<typeof PayoutBatchRow>

/** `GET /admin/payouts`. */
export const PayoutsResponse = z.object({
  proposal: PayoutProposal,
  batches: z.array(PayoutBatchRow),
})
export type PayoutsResponse = z.infer<typeof PayoutsResponse>

export const ConfirmPayoutsBody = z.object({ fingerprint: z.string().regex(/^[0-9a-f]{64}$/) })
export type ConfirmPayoutsBody = z.infer<typeof ConfirmPayoutsBody>

export const PayoutItemView = z.object({
  id: z.string(),
  producer_id: z.string(),
  producer_name: z.string(),
  amount: DongAmount,
  bank_bin: z.string(),
  bank_account: z.string(),
  bank_holder: z.string(),
  memo: z.string(),
  status: z.enum(["sent", "arrived", "failed"]),
  bank_ref: z.string().nullable(),
  failed_reason: z.string().nullable(),
})
export type PayoutItemView = z.infer<typeof PayoutItemView>

/** `GET /admin/payouts/:id`. */
export const PayoutBatchResponse = z.object({
  batch: PayoutBatchRow.extend({ items: z.array(PayoutItemView) }),
})
export type PayoutBatchResponse = z.infer<typeof PayoutBatchResponse>

export const PayoutFileQuery = z.object({ format: z.enum(["xlsx", "csv"]).default("xlsx") })

/** What the bank says of an item: its reference, or why it failed. */
const PayoutOutcome = z.union([
  z.object({
    item_id: z.string().max(100),
    bank_ref: typedText(100).refine((text) => text !== ""),
  }),
  z.object({
    item_id: z.string().max(100),
    failed_reason: typedText(300).refine((text) => text !== ""),
  }),
])
export const PayoutOutcomesBody = z.object({ outcomes: z.array(PayoutOutcome).min(1).max(1_000) })
export type PayoutOutcomesBody = z.infer<typeof PayoutOutcomesBody>

/** `POST /admin/payouts/:id/references`: what a file of the bank settled, and rows that name no item of the batch. */
export const PayoutReferencesResponse = PayoutBatchResponse.extend({
  settled: count,
  unknown: count,
})
export type PayoutReferencesResponse = z.infer<typeof PayoutReferencesResponse>
