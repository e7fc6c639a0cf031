import * as z from "zod"
import { CertificateStateName } from "./certificate.js"
import { StarsToday, typedText } from "./primitives.js"
import { ProducerKind } from "./producer.js"
import {
  ListingOfferForm,
  ListingPicture,
  ListingReviewState,
  ListingStatus,
  ListingWordingForm,
} from "./producer-listing.js"
import { ProducerStatus } from "./producer-portal.js"

/** `GET /admin/listing-reviews`: what waits for an operator, the longest waiting first. */
export const ListingReviewsQuery = z.object({
  /** `submitted` waits for an operator, `changes_asked` for its producer. */
  state: z.enum(["submitted", "changes_asked"]).default("submitted"),
  /** Words of a title or a producer's name, with or without accents. */
  q: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export type ListingReviewsQuery = z.infer<typeof ListingReviewsQuery>

export const ListingReviewRow = z.object({
  /** Of the review; a listing's next wording is another one. */
  id: z.string(),
  listing_id: z.string(),
  state: z.enum(["submitted", "changes_asked"]),
  title: z.string(),
  thumbnail: z.string().nullable(),
  group_code: z.string(),
  producer: z.object({ id: z.string(), name: z.string(), status: ProducerStatus }),
  /** It was never on sale: approving it publishes it. */
  first: z.boolean(),
  /** An ISO moment. */
  submitted_at: z.string(),
  /** Whole days it has waited. */
  days_waiting: z.number().int(),
})
export type ListingReviewRow = z.infer<typeof ListingReviewRow>

export const ListingReviewsResponse = z.object({
  reviews: z.array(ListingReviewRow),
  count: z.number().int(),
  /** How many there are of each state, whatever is asked for. */
  counts: z.object({ submitted: z.number().int(), changes_asked: z.number().int() }),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type ListingReviewsResponse = z.infer<typeof ListingReviewsResponse>

/**
 * A field whose certified wording differs. `field` is a key of `ListingWordingForm`, a label's with
 * "label." before it ("label.ingredients"). Codes and ids stand as they are; `names` has their words.
 */
export const WordingDifference = z.object({
  field: z.string(),
  before: z.union([z.string(), z.number(), z.array(z.string())]).nullable(),
  after: z.union([z.string(), z.number(), z.array(z.string())]).nullable(),
})
export type WordingDifference = z.infer<typeof WordingDifference>

/** A register entry with what decides its star today. */
export const ReviewedCertificate = z.object({
  certified_product_id: z.string(),
  /** As it is registered: to be compared with the listing's title. */
  name: z.string(),
  group_code: z.string(),
  stars: StarsToday,
  /** Of the certificate that decides; null when the entry never had one. */
  number: z.string().nullable(),
  certificate_id: z.string().nullable(),
  state: CertificateStateName.nullable(),
  valid_until: z.string().nullable(),
})
export type ReviewedCertificate = z.infer<typeof ReviewedCertificate>

/** `GET /admin/listing-reviews/:id` */
export const ListingReview = z.object({
  id: z.string(),
  listing_id: z.string(),
  product_id: z.string(),
  handle: z.string(),
  /** Of the listing itself: "withdrawn" stays off sale whatever is approved. */
  listing_status: ListingStatus,
  state: z.enum([...ListingReviewState.options, "approved"]),
  /** Goes up with every save of the producer; whoever answers says which one was read. */
  version: z.number().int(),
  first: z.boolean(),
  submitted_at: z.string().nullable(),
  /** What the last operator asked to be changed. */
  note: z.string().nullable(),
  /** What shoppers read now; null when it was never on sale. */
  live: ListingWordingForm.nullable(),
  pending: ListingWordingForm,
  differences: z.array(WordingDifference),
  /** Words for the codes and ids of both wordings: group, sub-group, commune ("Xã Mèo Vạc, Tuyên Quang"). */
  names: z.record(z.string(), z.string()),
  /** Of the register entry that each wording names. */
  certificates: z.object({
    live: ReviewedCertificate.nullable(),
    pending: ReviewedCertificate.nullable(),
  }),
  /** Of every picture id that either wording names. */
  pictures: z.array(ListingPicture),
  offer: ListingOfferForm,
  producer: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    kind: ProducerKind,
    status: ProducerStatus,
    place: z.string(),
  }),
  /** Wordings approved before, latest first. */
  history: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** An ISO moment. */
      approved_at: z.string(),
      /** An operator's name or address; null for what was on sale before there were reviews. */
      approved_by: z.string().nullable(),
    })
  ),
})
export type ListingReview = z.infer<typeof ListingReview>
/** Also the answer of approving and of asking for changes. */
export const ListingReviewResponse = z.object({ review: ListingReview })
export type ListingReviewResponse = z.infer<typeof ListingReviewResponse>

/** `POST /admin/listing-reviews/:id/approve`; another version than today's is `ocop.review_outdated`. */
export const ApproveListingReviewBody = z.object({ version: z.number().int().min(1) }).strict()
export type ApproveListingReviewBody = z.infer<typeof ApproveListingReviewBody>

/** `POST /admin/listing-reviews/:id/ask-changes`: the note goes to the producer as it is. */
export const AskListingChangesBody = z
  .object({
    version: z.number().int().min(1),
    note: typedText(1_000).pipe(z.string().min(3)),
  })
  .strict()
export type AskListingChangesBody = z.infer<typeof AskListingChangesBody>
