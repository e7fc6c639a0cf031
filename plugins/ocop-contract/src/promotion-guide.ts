import * as z from "zod"
import { PRODUCER_KINDS } from "@ocop/rules"
import { DongAmount, IsoDay, typedText } from "./primitives.js"

const count = z.number().int().min(0)

export const GUIDE_KINDS = [
  "ocop_week",
  "tet",
  "new_producer",
  "free_shipping",
  "season_clearance",
] as const
export const GuideKind = z.enum(GUIDE_KINDS)
export type GuideKind = z.infer<typeof GuideKind>

const Province = z.string().regex(/^\d{2}$/)

/** Goods that are touched: by one of each list that is not empty. */
export const GuideGoods = z.object({
  stars: z
    .array(z.enum(["3", "4", "5"]))
    .max(3)
    .default([]),
  /** Of today, and of before July 2025: one of either. */
  provinces: z.array(Province).max(34).default([]),
  former_provinces: z.array(Province).max(63).default([]),
  groups: z
    .array(z.enum(["I", "II", "III", "IV", "V", "VI"]))
    .max(6)
    .default([]),
  producer_kinds: z.array(z.enum(PRODUCER_KINDS)).max(8).default([]),
  producers: z.array(z.string().max(100)).max(100).default([]),
  season_ending: z.boolean().default(false),
})
export type GuideGoods = z.infer<typeof GuideGoods>

const limit = (most: number) => z.number().int().min(1).max(most).nullable().default(null)

/** `POST /admin/promotion-guides`, and `/preview` of the same. */
export const PromotionGuideBody = z
  .object({
    kind: GuideKind,
    /** Of what a shopper types; of a promotion that applies by itself too. */
    code: typedText(30)
      .transform((code) => code.toUpperCase())
      .refine((code) => /^[A-Z0-9]{3,30}$/.test(code), "must be 3 to 30 letters A–Z and digits"),
    name: typedText(100).refine((text) => text !== "", "must not be empty"),
    /** Whether a shopper has to type it; delivery is always free by itself. */
    needs_code: z.boolean().default(true),
    goods: GuideGoods.prefault({}),
    /** For free delivery: where to. None is everywhere. */
    deliver_to: z.array(Province).max(34).default([]),
    takes: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("percentage"), percent: z.number().int().min(1).max(100) }),
      z.object({ kind: z.literal("fixed"), amount: DongAmount.min(1_000).max(100_000_000) }),
    ]),
    max_per_order: limit(100_000_000),
    first_orders: limit(1_000_000),
    per_customer: limit(1_000),
    /** Days in Vietnam, both included. */
    from_day: IsoDay,
    to_day: IsoDay,
    bearer: z.enum(["platform", "producer", "shared"]),
    platform_bps: z.number().int().min(0).max(10_000).default(0),
  })
  .refine(({ from_day, to_day }) => to_day >= from_day, "to_day is before from_day")
  .refine(
    ({ kind, takes }) =>
      kind !== "free_shipping" || (takes.kind === "percentage" && takes.percent === 100),
    "free delivery takes off all of it"
  )
  .refine(
    ({ kind, needs_code }) => kind !== "free_shipping" || !needs_code,
    "free delivery needs no code"
  )
  .refine(
    ({ kind, goods }) => kind !== "new_producer" || goods.producers.length > 0,
    "say which producer is new"
  )
export type PromotionGuideBody = z.infer<typeof PromotionGuideBody>

/** What it is asked with, before the gaps are filled. */
export type PromotionGuideWish = z.input<typeof PromotionGuideBody>

export const PromotionGuidePreview = z.object({
  listings: z.object({
    count,
    producers: count,
    /** The first of them, by title. */
    shown: z.array(
      z.object({
        id: z.string(),
        product_id: z.string(),
        title: z.string(),
        producer_name: z.string(),
        stars: z.number().int().nullable(),
        /** Of the cheapest pack. */
        price: DongAmount.nullable(),
      })
    ),
  }),
  /** On orders of the last 30 days. */
  past: z.object({
    from: IsoDay,
    to: IsoDay,
    touched: count,
    orders: count,
    discount: DongAmount,
    platform: DongAmount,
    producers: DongAmount,
  }),
  conflicts: z.array(
    z.object({
      code: z.string(),
      name: z.string().nullable(),
      is_automatic: z.boolean(),
      from_day: IsoDay.nullable(),
      to_day: IsoDay.nullable(),
      percent: z.number().nullable(),
      amount: DongAmount.nullable(),
      /** Of the listings above; null where its rules can't be judged beforehand. */
      listings: count.nullable(),
    })
  ),
  /** All of them and this one together, in percent of the price. */
  stacked_percent: z.number(),
  code_taken: z.boolean(),
})
export type PromotionGuidePreview = z.infer<typeof PromotionGuidePreview>

export const PromotionGuideRow = z.object({
  code: z.string(),
  promotion_id: z.string(),
  kind: GuideKind,
  name: z.string(),
  is_automatic: z.boolean(),
  status: z.enum(["draft", "active", "inactive"]),
  state: z.enum(["to_come", "running", "used_up", "over", "stopped"]),
  from_day: IsoDay,
  to_day: IsoDay,
  used: count,
  first_orders: count.nullable(),
  max_per_order: DongAmount.nullable(),
  bearer: z.enum(["platform", "producer", "shared"]),
  platform_bps: z.number().int(),
})
export type PromotionGuideRow = z.infer<typeof PromotionGuideRow>

/** `GET /admin/promotion-guides`: the newest first. */
export const PromotionGuidesResponse = z.object({ guides: z.array(PromotionGuideRow) })

/** `POST /admin/promotion-guides`. */
export const PromotionGuideResponse = z.object({ code: z.string(), promotion_id: z.string() })

/** `GET /store/carts/:id/discounts`: what promotions take off a cart, and on which conditions. */
export const CartDiscountsResponse = z.object({
  discounts: z.array(
    z.object({
      code: z.string(),
      name: z.string().nullable(),
      is_automatic: z.boolean(),
      amount: DongAmount,
      takes: z.object({ percent: z.number().nullable(), amount: DongAmount.nullable() }),
      of: z.enum(["goods", "shipping"]),
      max_per_order: DongAmount.nullable(),
      first_orders: count.nullable(),
      per_customer: count.nullable(),
      to_day: IsoDay.nullable(),
    })
  ),
})
export type CartDiscountsResponse = z.infer<typeof CartDiscountsResponse>
