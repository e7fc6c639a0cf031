import * as z from "zod"
import { DongAmount } from "./primitives.js"

/** The buyer is back from Stripe's page. */
export const CardReturnBody = z.object({ checkout: z.string().regex(/^cs_\w{1,200}$/) }).strict()
export type CardReturnBody = z.infer<typeof CardReturnBody>

/** How it went: an order, nothing paid, a page that is over, or a cart that may not become an order. */
export const CardReturn = z.discriminatedUnion("state", [
  z.object({ state: z.literal("placed"), token: z.string() }),
  z.object({ state: z.literal("unpaid") }),
  z.object({ state: z.literal("ended") }),
  z.object({ state: z.literal("refused"), code: z.string() }),
])
export type CardReturn = z.infer<typeof CardReturn>

/** Something about a card payment that only a person can put right. */
export const CardReview = z.object({
  id: z.string(),
  reason: z.enum([
    "amount_differs",
    "taken_without_order",
    "taken_for_ended_order",
    "refunded_elsewhere",
    "disputed",
  ]),
  /** Stripe's number of the payment, "pi_…". */
  intent: z.string(),
  order_id: z.string().nullable(),
  amount: DongAmount,
  created_at: z.string(),
})
export type CardReview = z.infer<typeof CardReview>
/** `GET /admin/card-reviews`: those that are open, newest first, at most a hundred. */
export const CardReviewsResponse = z.object({
  card_reviews: z.array(CardReview),
  count: z.number().int(),
})

/** What an operator did about a card payment. */
export const ResolveCardReviewBody = z.object({ note: z.string().trim().min(3).max(500) }).strict()
export type ResolveCardReviewBody = z.infer<typeof ResolveCardReviewBody>
