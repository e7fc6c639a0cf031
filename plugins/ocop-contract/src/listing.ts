import * as z from "zod"
import { CertificateSummary } from "./certificate.js"
import { ClosedShop } from "./holiday.js"
import { Origin } from "./origin.js"
import { DongAmount, IsoDay, StarsToday } from "./primitives.js"
import { ProducerSummary } from "./producer.js"
import { ReviewsResponse } from "./review.js"

/** Food-label fields (Decree 37/2026 by group); what does not apply is absent. */
export const Label = z.object({
  net_quantity: z.string().optional(),
  ingredients: z.string().optional(),
  shelf_life: z.string().optional(),
  storage: z.string().optional(),
  usage: z.string().optional(),
  warning: z.string().optional(),
  /** Per cent by volume; a listing that has it is not sold to people under 18. */
  alcohol_percent: z.number().min(0).max(100).optional(),
  /** Says that the label was made up for the demonstration. */
  demonstration: z.boolean().optional(),
})
export type Label = z.infer<typeof Label>

/** Months and days in which the product is in season, `MM-DD`; may wrap the New Year. */
export const Season = z.object({
  from: z.string().regex(/^\d{2}-\d{2}$/),
  to: z.string().regex(/^\d{2}-\d{2}$/),
})
export type Season = z.infer<typeof Season>

export const ListingVariant = z.object({
  id: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  /** What the buyer pays for one, VAT included. */
  price: DongAmount.nullable(),
  in_stock: z.boolean(),
  /** Units that can be bought now; null when stock is not counted. */
  available: z.number().int().nullable(),
})
export type ListingVariant = z.infer<typeof ListingVariant>

/** Whether it can be bought today; `code` is a refusal code of `@ocop/rules`. */
export const SaleState = z.union([
  z.object({
    open: z.literal(true),
    /** Sold ahead: the day to come from which it is sent; null for what is sent as usual (SPEC PO). */
    ships_from: IsoDay.nullable().default(null),
  }),
  z.object({
    open: z.literal(false),
    code: z.string(),
    message: z.string(),
    /** With `ocop.producer_closed` alone: until when, and the day from which it is sold again. */
    closed: ClosedShop.nullable(),
  }),
])
export type SaleState = z.infer<typeof SaleState>

export const Listing = z.object({
  id: z.string(),
  product_id: z.string(),
  handle: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  stars: StarsToday,
  certificate: CertificateSummary.nullable(),
  origin: Origin.nullable(),
  producer: ProducerSummary,
  group: z.object({ code: z.string(), name: z.string() }),
  subgroup: z.object({ code: z.string(), name: z.string() }).nullable(),
  images: z.array(z.object({ url: z.string() })),
  variants: z.array(ListingVariant),
  label: Label,
  story: z.string().nullable(),
  season: Season.nullable(),
  /** It has a season and this is it; false for what is sold all year. */
  in_season: z.boolean(),
  preparation_days: z.number().int(),
  sale: SaleState,
})
export type Listing = z.infer<typeof Listing>
/** `GET /store/listings/:handle` */
export const ListingResponse = z.object({
  listing: Listing,
  /** What buyers say together, and the newest few. */
  reviews: ReviewsResponse,
})
