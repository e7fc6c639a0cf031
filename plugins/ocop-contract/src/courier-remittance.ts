import * as z from "zod"
import { DongAmount, IsoDay, typedText } from "./primitives.js"
import { Carrier } from "./shop-order.js"

/** Parcels of one courier's statement. */
export const REMITTANCE_MAX_LINES = 2_000

export const CollectionState = z.enum(["due", "collected", "remitted", "refused"])

export const LineOutcome = z.enum([
  "exact",
  "short",
  "over",
  "unknown",
  "not_delivered",
  "came_back",
  "already_remitted",
])
export type LineOutcome = z.infer<typeof LineOutcome>

const amount = z.number().int().min(0).max(2_000_000_000)

/** `POST /admin/courier-remittances`: a statement as it was written. It is a draft, and books nothing. */
export const CreateRemittanceBody = z
  .object({
    carrier: Carrier,
    /** The courier's number of it. */
    reference: typedText(60).pipe(z.string().min(1)),
    day: IsoDay,
    lines: z
      .array(
        z
          .object({
            tracking_code: typedText(60).pipe(z.string().min(1)),
            amount,
            fee: amount.nullable().default(null),
          })
          .strict()
      )
      .min(1)
      .max(REMITTANCE_MAX_LINES),
  })
  .strict()
export type CreateRemittanceBody = z.infer<typeof CreateRemittanceBody>

/** A row of an uploaded statement; without an amount where none could be read. */
export const ReadRemittanceLine = z.object({
  /** As the spreadsheet program shows it, from 1. */
  row: z.number().int(),
  tracking_code: z.string(),
  amount: DongAmount.nullable(),
  fee: DongAmount.nullable(),
})
/** `POST /admin/courier-remittances/file`: what is in a file; nothing is kept. */
export const ReadRemittanceResponse = z.object({ lines: z.array(ReadRemittanceLine) })
export type ReadRemittanceResponse = z.infer<typeof ReadRemittanceResponse>

export const RemittanceStatus = z.enum(["draft", "confirmed"])

const RemittanceSums = z.object({
  lines: z.number().int(),
  amount: DongAmount,
  /** What the courier keeps, as far as the statement says. */
  fee: DongAmount,
  /** Lines that wait for a person. */
  to_settle: z.number().int(),
})

export const Remittance = z.object({
  id: z.string(),
  carrier: Carrier,
  reference: z.string(),
  day: z.string(),
  status: RemittanceStatus,
  created_at: z.string(),
  confirmed_at: z.string().nullable(),
  sums: RemittanceSums,
})
export type Remittance = z.infer<typeof Remittance>

export const AdminRemittancesQuery = z.object({
  carrier: Carrier.optional(),
  /** Only those with a line that waits for a person. */
  to_settle: z.literal("true").optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
})
export type AdminRemittancesQuery = z.infer<typeof AdminRemittancesQuery>

/** `GET /admin/courier-remittances`, newest first. */
export const AdminRemittancesResponse = z.object({
  remittances: z.array(Remittance),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type AdminRemittancesResponse = z.infer<typeof AdminRemittancesResponse>

export const RemittanceLine = z.object({
  id: z.string(),
  number: z.number().int(),
  tracking_code: z.string(),
  amount: DongAmount,
  fee: DongAmount.nullable(),
  /** Of a draft: what it would mean if it were confirmed now. */
  outcome: LineOutcome,
  expected: DongAmount.nullable(),
  /** The parcel that it hands over. */
  parcel: z
    .object({
      collection_id: z.string(),
      order_number: z.number().int(),
      parcel_number: z.number().int(),
      producer: z.string(),
    })
    .nullable(),
  booked: z.boolean(),
  settled: z.enum(["accepted", "dismissed"]).nullable(),
  settle_reason: z.string().nullable(),
})
export type RemittanceLine = z.infer<typeof RemittanceLine>

/** `GET /admin/courier-remittances/:id`, and the answer of every action on it. */
export const RemittanceResponse = z.object({
  remittance: Remittance.extend({ details: z.array(RemittanceLine) }),
})
export type RemittanceResponse = z.infer<typeof RemittanceResponse>

/**
 * `POST …/lines/:line_id/settle`. "accepted": the amount was received as it is written, and hands over the parcel
 * that it names or `collection_id`; "dismissed": it is explained, and books nothing.
 */
export const SettleLineBody = z
  .object({
    decision: z.enum(["accepted", "dismissed"]),
    collection_id: z.string().max(64).nullable().default(null),
    reason: typedText(500).pipe(z.string().min(3)),
  })
  .strict()
export type SettleLineBody = z.infer<typeof SettleLineBody>

/** Days after delivery from which cash that was not handed over is overdue. */
export const OVERDUE_CASH_DAYS = 7

export const AdminCollectionsQuery = z.object({
  carrier: Carrier.optional(),
  /** Collected more than a week ago and not handed over; without it all that couriers hold. */
  overdue: z.literal("true").optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
})
export type AdminCollectionsQuery = z.infer<typeof AdminCollectionsQuery>

/** `GET /admin/cash-collections`: cash that couriers hold, longest first. */
export const AdminCollectionsResponse = z.object({
  collections: z.array(
    z.object({
      id: z.string(),
      carrier: Carrier,
      tracking_code: z.string().nullable(),
      amount: DongAmount,
      collected_at: z.string(),
      days: z.number().int(),
      order_number: z.number().int(),
      parcel_number: z.number().int(),
      producer: z.string(),
    })
  ),
  count: z.number().int(),
  /** Of all of them, in đồng. */
  amount: DongAmount,
  limit: z.number().int(),
  offset: z.number().int(),
})
export type AdminCollectionsResponse = z.infer<typeof AdminCollectionsResponse>
