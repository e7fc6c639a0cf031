import { REVIEW_REPLY_MOST, REVIEW_STATES, REVIEW_WORDS } from "@ocop/rules"
import * as z from "zod"
import { typedText } from "./primitives.js"

const count = z.number().int().min(0)
const page = (most: number, usual: number) => ({
  limit: z.coerce.number().int().min(1).max(most).default(usual),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
/** 1 ("không hài lòng") to 5 ("rất hài lòng"); no star, which only a certificate gives. */
export const ReviewMark = z.number().int().min(1).max(5)
export const ReviewState = z.enum(REVIEW_STATES)
const reason = typedText(500).refine((text) => text.length > 0, "must say why")

export const ReviewPicture = z.object({
  id: z.string(),
  width: z.number().int(),
  height: z.number().int(),
})

/** A published review, as anybody reads it. */
export const Review = z.object({
  id: z.string(),
  /** "Lan N."; null for whoever gave no name. */
  author: z.string().nullable(),
  mark: ReviewMark,
  words: z.string(),
  written_at: z.string(),
  pictures: z.array(ReviewPicture),
  /** Its producer's; null without one, or when it is hidden. */
  reply: z.string().nullable(),
  replied_at: z.string().nullable(),
})
export type Review = z.infer<typeof Review>

export const ReviewSummary = z.object({
  count,
  average: z.number().min(1).max(5).nullable(),
  percents: z.tuple([count, count, count, count, count]),
})
export type ReviewSummary = z.infer<typeof ReviewSummary>

/** `GET /store/listings/:handle/reviews`: published ones, newest first. */
export const ReviewsQuery = z.object(page(50, 5))
export type ReviewsQuery = z.infer<typeof ReviewsQuery>
export const ReviewsResponse = z.object({
  summary: ReviewSummary,
  reviews: z.array(Review),
})
export type ReviewsResponse = z.infer<typeof ReviewsResponse>

/** One's own review, whatever its state. */
export const OwnReview = Review.omit({ author: true }).extend({
  listing_id: z.string(),
  handle: z.string(),
  title: z.string(),
  state: ReviewState,
  /** Why it is rejected or hidden. */
  reason: z.string().nullable(),
})
export type OwnReview = z.infer<typeof OwnReview>

/** What was bought and can be reviewed. */
export const ToReview = z.object({
  listing_id: z.string(),
  handle: z.string(),
  title: z.string(),
  /** The moment from which it no longer can. */
  until: z.string(),
})
export type ToReview = z.infer<typeof ToReview>

/** `GET /store/customers/me/reviews`: one's own, and what could be reviewed besides. */
export const OwnReviewsResponse = z.object({
  reviews: z.array(OwnReview),
  to_review: z.array(ToReview),
})
export type OwnReviewsResponse = z.infer<typeof OwnReviewsResponse>

/** `POST /store/customers/me/reviews`: writes one, or another in place of one's own. */
export const WriteReviewBody = z
  .object({
    listing_id: z.string().min(1).max(64),
    mark: ReviewMark,
    words: typedText(REVIEW_WORDS.most).refine(
      (text) => text.length >= REVIEW_WORDS.least,
      `must be at least ${REVIEW_WORDS.least} characters`
    ),
  })
  .strict()
export type WriteReviewBody = z.infer<typeof WriteReviewBody>
export const WriteReviewResponse = z.object({ review_id: z.string() })

/** A review as its producer reads it. */
export const ProducerReview = Review.extend({
  handle: z.string(),
  title: z.string(),
  /** True when an operator took the reply out of sight. */
  reply_hidden: z.boolean(),
})
export type ProducerReview = z.infer<typeof ProducerReview>

/** `GET /producer/reviews`: published ones of its own goods, those without a reply first. */
export const ProducerReviewsQuery = z.object(page(50, 20))
export type ProducerReviewsQuery = z.infer<typeof ProducerReviewsQuery>
export const ProducerReviewsResponse = z.object({
  reviews: z.array(ProducerReview),
  count,
})
export type ProducerReviewsResponse = z.infer<typeof ProducerReviewsResponse>

/** `POST /producer/reviews/:id/reply` */
export const ReplyBody = z
  .object({
    words: typedText(REVIEW_REPLY_MOST).refine((text) => text.length > 0, "must say something"),
  })
  .strict()
export type ReplyBody = z.infer<typeof ReplyBody>

/** `GET /admin/reviews`: what has waited longest first. */
export const AdminReviewsQuery = z.object({
  ...page(50, 20),
  state: ReviewState.default("pending"),
})
export type AdminReviewsQuery = z.infer<typeof AdminReviewsQuery>
export const AdminReview = ProducerReview.extend({
  state: ReviewState,
  reason: z.string().nullable(),
  producer_name: z.string(),
  /** What an answer has to name. */
  revision: z.number().int(),
})
export type AdminReview = z.infer<typeof AdminReview>
export const AdminReviewsResponse = z.object({
  reviews: z.array(AdminReview),
  count,
})
export type AdminReviewsResponse = z.infer<typeof AdminReviewsResponse>

const revision = z.number().int().min(1)
/** `POST /admin/reviews/:id/publish` */
export const PublishReviewBody = z.object({ revision }).strict()
/** `POST /admin/reviews/:id/reject` and `…/hide` */
export const TakeBackReviewBody = z.object({ revision, reason }).strict()
/** `POST /admin/reviews/:id/hide-reply` */
export const HideReplyBody = z.object({ reason }).strict()
export const ReviewDoneResponse = z.object({
  review_id: z.string(),
  state: ReviewState,
})
