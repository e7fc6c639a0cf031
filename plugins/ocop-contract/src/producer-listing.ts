import * as z from "zod"
import { Label, Season } from "./listing.js"
import { DongAmount, IsoDay, StarsToday, typedText } from "./primitives.js"

/** Cheaper is a slip of the finger as well: thousands left out. */
export const MIN_PRICE = 1_000
/** Dearer than any single article of the programme; more is a slip of the finger. */
export const MAX_PRICE = 1_000_000_000
export const MAX_STOCK = 1_000_000
/** Characters. */
export const MAX_TITLE = 150
export const MAX_PACK_TITLE = 60
export const MAX_DESCRIPTION = 2_000
export const MAX_STORY = 5_000
/** Grams; heavier goods do not travel as a parcel. */
export const MAX_WEIGHT = 200_000
export const MAX_VARIANTS = 20
export const MAX_PICTURES = 10
/** Units left of a pack size at which it is called low. */
export const LOW_STOCK = 5

/** One pack size as its producer writes it. Price, stock and weight are on sale the moment they are saved. */
export const ListingVariantForm = z.object({
  /** Absent for a new one. */
  id: z.string().max(64).optional(),
  title: typedText(MAX_PACK_TITLE).pipe(z.string().min(1)),
  price: DongAmount.min(MIN_PRICE).max(MAX_PRICE),
  /** Units that stand in the storehouse, those that buyers wait for among them. */
  stock: z.number().int().min(0).max(MAX_STOCK),
  /**
   * What the form showed before anything was typed. Where it is equal to `stock`, nobody counted anew and the
   * stock stays what it is by now; absent, `stock` counts.
   */
  stock_seen: z.number().int().optional(),
  weight_grams: z.number().int().min(1).max(MAX_WEIGHT),
})
export type ListingVariantForm = z.infer<typeof ListingVariantForm>

/** What of a listing goes on sale at once: the body of `POST /producer/listings/:id/offer`. */
export const ListingOfferForm = z.object({
  variants: z.array(ListingVariantForm).min(1).max(MAX_VARIANTS),
  season: Season.nullable(),
  orders_off_season: z.boolean(),
  /** Working days before a parcel is handed over. */
  preparation_days: z.number().int().min(0).max(60),
  /** Sold ahead: the day from which it is sent, and `stock` says how many will be; null is sold as it stands there. */
  ships_from: IsoDay.nullable().default(null),
})
export type ListingOfferForm = z.infer<typeof ListingOfferForm>

/** Longest text of a label's field. */
export const MAX_LABEL_TEXT = 1_000
const labelText = typedText(MAX_LABEL_TEXT).optional()

/** Label fields a producer writes; "demonstration" is the demonstration's own. */
export const ListingLabelForm = Label.omit({ demonstration: true })
  .extend({
    net_quantity: labelText,
    ingredients: labelText,
    shelf_life: labelText,
    storage: labelText,
    usage: labelText,
    warning: labelText,
  })
  .strict()
export type ListingLabelForm = z.infer<typeof ListingLabelForm>

/**
 * The certified wording of a listing: what an operator has read before shoppers do. A draft may leave most
 * of it empty; what is missing is asked for when it is submitted (`missingForReview` of `@ocop/rules`).
 */
export const ListingWordingForm = z.object({
  title: typedText(MAX_TITLE).pipe(z.string().min(3)),
  description: typedText(MAX_DESCRIPTION).nullable(),
  group_code: z.string().max(8),
  subgroup_code: z.string().max(8).nullable(),
  /** A register entry of this producer; its certificates decide the star. */
  certified_product_id: z.string().max(64).nullable(),
  /** A commune of today, where it is made; null keeps the producer's own. */
  commune_code: z.string().max(8).nullable(),
  label: ListingLabelForm,
  story: typedText(MAX_STORY).nullable(),
  /** Ids of uploaded pictures, the first is the card's. */
  picture_ids: z.array(z.string().max(64)).max(MAX_PICTURES),
})
export type ListingWordingForm = z.infer<typeof ListingWordingForm>

/** `POST /producer/listings`: a draft. A repeat with the same key answers with the draft it made. */
export const CreateListingBody = z
  .object({
    idempotency_key: z.string().min(8).max(64),
    wording: ListingWordingForm,
    offer: ListingOfferForm,
  })
  .strict()
export type CreateListingBody = z.infer<typeof CreateListingBody>

export const ListingStatus = z.enum(["draft", "submitted", "published", "withdrawn"])
export type ListingStatus = z.infer<typeof ListingStatus>

/**
 * Where a wording stands that is not (or not yet) what shoppers read:
 * `draft` is the producer's own, `submitted` waits for an operator, `changes_asked` came back with a note.
 */
export const ListingReviewState = z.enum(["draft", "submitted", "changes_asked"])
export type ListingReviewState = z.infer<typeof ListingReviewState>

export const ListingPicture = z.object({
  id: z.string(),
  url: z.string(),
  /** The same for cards and lists, at most 480 pixels wide. */
  thumbnail_url: z.string(),
  /** Null for a picture that was there before pictures were uploaded in the portal. */
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
})
export type ListingPicture = z.infer<typeof ListingPicture>

/** One row of the producer's list. */
export const ProducerListingRow = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  thumbnail: z.string().nullable(),
  status: ListingStatus,
  /** Null when nothing waits. */
  review: ListingReviewState.nullable(),
  stars: StarsToday,
  price_min: DongAmount.nullable(),
  price_max: DongAmount.nullable(),
  /** Over all its pack sizes. */
  stock: z.number().int(),
  /** Why it cannot be bought today, a refusal code; null when it can. */
  closed_code: z.string().nullable(),
})
export type ProducerListingRow = z.infer<typeof ProducerListingRow>

export const ProducerListingsQuery = z.object({
  q: z.string().max(100).optional(),
  status: ListingStatus.optional(),
  /** Only those whose row says so in `review`: the portal's lists "submitted" and "changes_asked". */
  review: ListingReviewState.optional(),
  /** Only those with at most LOW_STOCK units left of one pack size. */
  low_stock: z.stringbool().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export type ProducerListingsQuery = z.infer<typeof ProducerListingsQuery>
export const ProducerListingsResponse = z.object({
  listings: z.array(ProducerListingRow),
  count: z.number().int(),
  /** How many in each state, whatever is asked for. */
  counts: z.record(ListingStatus, z.number().int()),
  /** The same by `review`; a listing on sale with a wording that waits counts in both. */
  review_counts: z.record(ListingReviewState, z.number().int()).optional(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type ProducerListingsResponse = z.infer<typeof ProducerListingsResponse>

/** `GET /producer/listings/:id`, and the answer of everything that changes it. */
export const ProducerListing = z.object({
  id: z.string(),
  product_id: z.string(),
  handle: z.string(),
  status: ListingStatus,
  /** What shoppers read now; null until it was first approved. */
  live: ListingWordingForm.nullable(),
  /** What the producer is writing or has submitted; null when it is what shoppers read. */
  pending: z
    .object({
      state: ListingReviewState,
      /** Goes up with every save. */
      version: z.number().int(),
      wording: ListingWordingForm,
      submitted_at: z.string().nullable(),
      /** What the operator asks to be changed. */
      note: z.string().nullable(),
    })
    .nullable(),
  offer: ListingOfferForm,
  /** Of every picture id that `live` or `pending` names. */
  pictures: z.array(ListingPicture),
  stars: StarsToday,
  /** Why an operator has hidden it, in the operator's words; null while it is shown. */
  hidden_reason: z.string().nullable().default(null),
  closed_code: z.string().nullable(),
  updated_at: z.string(),
})
export type ProducerListing = z.infer<typeof ProducerListing>
export const ProducerListingResponse = z.object({ listing: ProducerListing })

/** `POST /producer/pictures` takes a form with one `file` and answers this. */
export const UploadedPictureResponse = z.object({ picture: ListingPicture })
/** Bytes of one picture as a phone takes it. */
export const PICTURE_MAX_BYTES = 15 * 1024 * 1024
