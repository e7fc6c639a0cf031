import * as z from "zod"
import { DongAmount, typedText } from "./primitives.js"

/** Where a buyer's transfer stands; "expired" and "cancelled" orders ended before they were paid. */
export const TransferState = z.enum(["waiting", "short", "paid", "expired", "cancelled"])
export type TransferState = z.infer<typeof TransferState>

/** What a buyer is to transfer, or has. */
export const CheckoutTransfer = z.object({
  state: TransferState,
  /** The memo. */
  reference: z.string(),
  amount: DongAmount,
  received: DongAmount,
  /** Still to be transferred: what the code says. */
  remainder: DongAmount,
  account: z.object({
    bank_bin: z.string(),
    bank_name: z.string(),
    account: z.string(),
    name: z.string(),
  }),
  expires_at: z.string(),
  /** What the QR code says; null when nothing is to be transferred any more. */
  qr: z.string().nullable(),
})
export type CheckoutTransfer = z.infer<typeof CheckoutTransfer>

/** `GET /store/checkouts/:token/transfer`, and the answer of cancelling */
export const CheckoutTransferResponse = z.object({ transfer: CheckoutTransfer })

export const BankTransferState = z.enum([
  "received",
  "matched",
  "short",
  "review",
  "refunded",
  "ignored",
])
export type BankTransferState = z.infer<typeof BankTransferState>

/** Money that moved on an account, and what was made of it. */
export const AdminBankTransfer = z.object({
  id: z.string(),
  provider: z.string(),
  transaction_id: z.string(),
  direction: z.enum(["in", "out"]),
  amount: DongAmount,
  matched_amount: DongAmount,
  /** For an operator to give back. */
  left_amount: DongAmount,
  content: z.string(),
  account: z.string(),
  bank_reference: z.string().nullable(),
  booked_at: z.string(),
  state: BankTransferState,
  reason: z.string().nullable(),
  reference: z.string().nullable(),
  order: z.object({ id: z.string(), number: z.number().int() }).nullable(),
  refund_reference: z.string().nullable(),
  handled_at: z.string().nullable(),
})
export type AdminBankTransfer = z.infer<typeof AdminBankTransfer>

export const AdminBankTransfersQuery = z.object({
  state: BankTransferState.default("review"),
  /** A reference, an order's number, or words of the content. */
  q: typedText(60).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/** `GET /admin/bank-transfers` */
export const AdminBankTransfersResponse = z.object({
  bank_transfers: z.array(AdminBankTransfer),
  count: z.number().int(),
  counts: z.record(BankTransferState, z.number().int()),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type AdminBankTransfersResponse = z.infer<typeof AdminBankTransfersResponse>

/** An order that awaits a transfer, to which money may belong that names no order. */
export const LikelyOrder = z.object({
  id: z.string(),
  number: z.number().int(),
  /** Still to be transferred. */
  owed: DongAmount,
  placed_at: z.string(),
  expires_at: z.string(),
  /** What speaks for it. */
  because: z.array(z.enum(["amount", "number"])).min(1),
})
export type LikelyOrder = z.infer<typeof LikelyOrder>

/** `GET /admin/bank-transfers/:id`, and the answer of every action on it */
export const AdminBankTransferResponse = z.object({
  bank_transfer: AdminBankTransfer,
  /** While it waits for an operator and counts for no order. */
  likely_orders: z.array(LikelyOrder),
})
export type AdminBankTransferResponse = z.infer<typeof AdminBankTransferResponse>

/** `POST …/match`: it was meant for this order. */
export const MatchBankTransferBody = z
  .object({ order_number: z.number().int().min(1).max(2_000_000_000) })
  .strict()
/** `POST …/refund`: what was left was given back, by this transfer of the bank. */
export const RefundBankTransferBody = z
  .object({ bank_reference: typedText(60).refine((text) => text !== "", "must say which") })
  .strict()
/** `POST …/ignore`: it is no business of the shop's. */
export const IgnoreBankTransferBody = z
  .object({ reason: typedText(200).refine((text) => text !== "", "must say why") })
  .strict()

/** One movement of a statement that was read and not yet kept. */
export const StatementRow = z.object({
  row: z.number().int(),
  booked_at: z.string(),
  direction: z.enum(["in", "out"]),
  amount: DongAmount,
  content: z.string(),
  /** Ours that it names; null for none. */
  reference: z.string().nullable(),
  /** It was told before. */
  known: z.boolean(),
})
export type StatementRow = z.infer<typeof StatementRow>

/** `POST /admin/bank-transfers/statement-preview`, and `…/statements`, which keeps what is new. */
export const BankStatementResponse = z.object({
  rows: z.array(StatementRow),
  problems: z.array(z.object({ row: z.number().int(), problem: z.enum(["no_date", "no_amount"]) })),
  /** How many were kept; 0 in a preview. */
  stored: z.number().int(),
})
export type BankStatementResponse = z.infer<typeof BankStatementResponse>
