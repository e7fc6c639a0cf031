import {
  COMPLAINT_KINDS,
  COMPLAINT_STATUSES,
  DECLINE_REASONS,
  RETURN_REASONS,
  RETURN_STATUSES,
} from "@ocop/rules"
import * as z from "zod"
import { DongAmount, typedText } from "./primitives.js"
import { RefundReason, RefundState } from "./refund.js"

/** Chosen once per deed by whoever does it: a repeat with the same key does nothing more. */
export const DeedKey = z.string().regex(/^[\w-]{8,64}$/)
const Id = z.string().min(1).max(64)
/** Pieces of lines of a shop order; 0 is as good as not named. */
const Pieces = z
  .array(z.object({ line_id: Id, quantity: z.number().int().min(0).max(1_000_000) }).strict())
  .min(1)
  .max(200)
const words = typedText(1_000).nullable().default(null)
const said = typedText(2_000).refine((text) => text.length > 0, "must say something")

export const ReturnReason = z.enum(RETURN_REASONS)
export const ReturnStatus = z.enum(RETURN_STATUSES)
export const ComplaintKind = z.enum(COMPLAINT_KINDS)
export const ComplaintStatus = z.enum(COMPLAINT_STATUSES)

/** Something that a buyer wants to send back. */
export const OrderReturn = z.object({
  id: z.string(),
  status: ReturnStatus,
  reason: ReturnReason,
  words: z.string().nullable(),
  answer_words: z.string().nullable(),
  /** Who pays the way back. */
  freight: z.enum(["producer", "buyer"]),
  tracking_code: z.string().nullable(),
  created_at: z.string(),
  lines: z.array(z.object({ line_id: z.string(), title: z.string(), quantity: z.number().int() })),
})
export type OrderReturn = z.infer<typeof OrderReturn>

/** A complaint without what was said in it. */
export const ComplaintHead = z.object({
  id: z.string(),
  kind: ComplaintKind,
  status: ComplaintStatus,
  created_at: z.string(),
  answer_by: z.string(),
  resolve_by: z.string(),
})
export type ComplaintHead = z.infer<typeof ComplaintHead>

export const ComplaintEntry = z.object({
  id: z.string(),
  by: z.enum(["buyer", "producer", "operator", "system"]),
  deed: z.enum(["opened", "wrote", "escalated", "resolved", "refused", "refunded"]),
  words: z.string().nullable(),
  /** For what was refunded. */
  amount: DongAmount.nullable(),
  at: z.string(),
})

export const Complaint = ComplaintHead.extend({
  shop_order_id: z.string(),
  order_number: z.number().int(),
  producer: z.object({ id: z.string(), name: z.string() }),
  lines: z.array(
    z.object({
      line_id: z.string(),
      title: z.string(),
      quantity: z.number().int(),
      /** What of the line may still be given back. */
      left: DongAmount,
    })
  ),
  entries: z.array(ComplaintEntry),
  pictures: z.array(
    z.object({ id: z.string(), width: z.number().int(), height: z.number().int() })
  ),
})
export type Complaint = z.infer<typeof Complaint>
export const ComplaintResponse = z.object({ complaint: Complaint })

/** What may still be done with a part of an order, and what was. */
export const PartAfterOrder = z.object({
  may_cancel: z.boolean(),
  may_complain: z.boolean(),
  /** When something can be sent back, until when. */
  return_until: z.string().nullable(),
  lines: z.array(
    z.object({
      line_id: z.string(),
      title: z.string(),
      /** Pieces that have not left. */
      cancellable: z.number().int(),
      cancelled: z.number().int(),
      returnable: z.number().int(),
      /** True for what is only taken back when something is wrong with it. */
      kept: z.boolean(),
    })
  ),
  refunds: z.array(
    z.object({
      id: z.string(),
      amount: DongAmount,
      reason: RefundReason,
      state: RefundState,
      way: z.enum(["card", "bank"]),
      words: z.string().nullable(),
      settled_at: z.string().nullable(),
    })
  ),
  returns: z.array(OrderReturn),
  complaints: z.array(ComplaintHead),
})
export type PartAfterOrder = z.infer<typeof PartAfterOrder>

/** Where a buyer wants refunds to be transferred to; of the number only its end is told again. */
export const RefundAccountHint = z.object({
  bank_name: z.string(),
  ends_in: z.string(),
  account_holder: z.string(),
})

/** `POST /store/checkouts/:token/cancel`: a part, pieces of it, or all that may be. */
export const CancelCheckoutBody = z
  .object({ key: DeedKey, shop_order_id: Id.optional(), lines: Pieces.optional(), words })
  .strict()
  .refine(({ shop_order_id, lines }) => shop_order_id || !lines, "lines are of one shop order")

/** `POST /store/checkouts/:token/return` */
export const RequestReturnBody = z
  .object({ key: DeedKey, shop_order_id: Id, reason: ReturnReason, words, lines: Pieces })
  .strict()

/** `POST /store/checkouts/:token/returns/:id/sent` */
export const ReturnSentBody = z
  .object({ tracking_code: typedText(60).nullable().default(null) })
  .strict()

/** `POST /store/checkouts/:token/complaints` */
export const OpenComplaintBody = z
  .object({ key: DeedKey, shop_order_id: Id, kind: ComplaintKind, words: said })
  .strict()
export const OpenComplaintResponse = z.object({ complaint_id: z.string() })

/** `POST …/complaints/:id/entries` of a buyer. */
export const BuyerEntryBody = z
  .object({
    key: DeedKey,
    action: z.enum(["write", "escalate", "resolve"]).default("write"),
    words,
  })
  .strict()
  .refine(({ action, words }) => action !== "write" || words, "must say something")

/** What a decision gives back, by line and in đồng. */
const RefundLines = z
  .array(
    z
      .object({
        line_id: Id,
        quantity: z.number().int().min(0).max(1_000_000).default(0),
        amount: z.number().int().min(1).max(2_000_000_000),
      })
      .strict()
  )
  .min(1)
  .max(200)

/** `POST /producer/complaints/:id/entries`: words, an end, and what is given back with it. */
export const ProducerEntryBody = z
  .object({
    key: DeedKey,
    action: z.enum(["write", "resolve"]).default("write"),
    words,
    refund: RefundLines.optional(),
  })
  .strict()
  .refine(({ action, words }) => action !== "write" || words, "must say something")

/** `POST /admin/complaints/:id/entries` */
export const OperatorEntryBody = z
  .object({
    key: DeedKey,
    action: z.enum(["write", "escalate", "resolve", "refuse"]).default("write"),
    words: said,
    refund: RefundLines.optional(),
  })
  .strict()
/** As it is sent: what it leaves out has a default. */
export type OperatorEntryWish = z.input<typeof OperatorEntryBody>

/** `POST /store/checkouts/:token/refund-account` */
export const RefundAccountBody = z
  .object({
    bank_bin: z.string().max(12),
    account_number: typedText(40),
    account_holder: typedText(70),
  })
  .strict()

/** `POST /producer/shop-orders/:id/cancel-lines` */
export const CancelLinesBody = z
  .object({
    key: DeedKey,
    lines: Pieces.optional(),
    reason: z.enum(DECLINE_REASONS),
    words: typedText(300).nullable().default(null),
  })
  .strict()
/** `POST /admin/shop-orders/:id/cancel-lines` */
export const OperatorCancelLinesBody = z
  .object({
    key: DeedKey,
    lines: Pieces.optional(),
    words: typedText(300).nullable().default(null),
  })
  .strict()

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
}

/** `GET /producer/returns` and `GET /producer/complaints`: what waits for an answer first. */
export const AfterOrderQuery = z.object({ shop_order_id: Id.optional(), ...page })

export const ProducerReturn = OrderReturn.extend({
  shop_order_id: z.string(),
  order_number: z.number().int(),
})
export const ProducerReturnsResponse = z.object({
  returns: z.array(ProducerReturn),
  count: z.number().int(),
})
export const ProducerReturnResponse = z.object({ return: ProducerReturn })

/** `POST /producer/returns/:id/…` */
export const AnswerReturnBody = z
  .object({ words: typedText(300).nullable().default(null) })
  .strict()

export const ComplaintRow = ComplaintHead.extend({
  shop_order_id: z.string(),
  order_number: z.number().int(),
  producer: z.object({ id: z.string(), name: z.string() }),
})
export type ComplaintRow = z.infer<typeof ComplaintRow>
export const ComplaintsResponse = z.object({
  complaints: z.array(ComplaintRow),
  count: z.number().int(),
})
/** `GET /admin/complaints` */
export const AdminComplaintsQuery = z.object({ status: ComplaintStatus.optional(), ...page })
export const AdminComplaintsResponse = ComplaintsResponse.extend({
  counts: z.record(ComplaintStatus, z.number().int()),
})
export type AdminComplaintsResponse = z.infer<typeof AdminComplaintsResponse>

/** `GET /admin/refunds` */
export const AdminRefundsQuery = z.object({
  state: RefundState.default("open"),
  way: z.enum(["card", "bank"]).optional(),
  ...page,
})
export const AdminRefund = z.object({
  id: z.string(),
  amount: DongAmount,
  reason: RefundReason,
  state: RefundState,
  way: z.enum(["card", "bank"]),
  words: z.string().nullable(),
  created_at: z.string(),
  settled_at: z.string().nullable(),
  order_id: z.string(),
  order_number: z.number().int(),
  producer: z.object({ id: z.string(), name: z.string() }),
  buyer: z.object({ name: z.string(), phone: z.string() }),
  /** Where to transfer it; null for a card, and while the buyer has not said. */
  account: z
    .object({
      bank_bin: z.string(),
      bank_name: z.string(),
      account_number: z.string(),
      account_holder: z.string(),
    })
    .nullable(),
  bank_reference: z.string().nullable(),
  /** When paying it out was last tried; null before the first time. */
  tried_at: z.string().nullable(),
  /** What stood against sending it to a card the last time. */
  problem: z.string().nullable(),
})
export type AdminRefund = z.infer<typeof AdminRefund>
export const AdminRefundsResponse = z.object({
  refunds: z.array(AdminRefund),
  count: z.number().int(),
  /** Of all that match, in đồng. */
  total: DongAmount,
})
export type AdminRefundsResponse = z.infer<typeof AdminRefundsResponse>
/** `POST /admin/refunds/:id/settle` */
export const SettleRefundBody = z
  .object({ bank_reference: typedText(64).refine((text) => text.length >= 3, "is too short") })
  .strict()
