import * as z from "zod"
import { StarsToday, typedText } from "./primitives.js"
import { ListingStatus } from "./producer-listing.js"

/** `POST /admin/listings/:id/hide`: takes it out of sight at once; the reason goes to its producer as it is. */
export const HideListingBody = z
  .object({ reason: typedText(1_000).pipe(z.string().min(10)) })
  .strict()
export type HideListingBody = z.infer<typeof HideListingBody>

/** `POST /admin/listings/:id/show`: takes that back. */
export const ShowListingBody = z
  .object({
    reason: typedText(1_000)
      .transform((text) => text || null)
      .nullable()
      .default(null),
  })
  .strict()
export type ShowListingBody = z.infer<typeof ShowListingBody>

/** A listing as operators find it, to hide it or to show it again. */
export const AdminListing = z.object({
  id: z.string(),
  product_id: z.string(),
  handle: z.string(),
  title: z.string(),
  thumbnail: z.string().nullable(),
  status: ListingStatus,
  stars: StarsToday,
  producer: z.object({ id: z.string(), name: z.string() }),
  /** Null while nobody has hidden it. */
  hidden: z
    .object({
      /** An ISO moment. */
      at: z.string(),
      reason: z.string(),
      /** An operator's name or address. */
      by: z.string().nullable(),
    })
    .nullable(),
})
export type AdminListing = z.infer<typeof AdminListing>

/** `GET /admin/listings`: hidden ones first, those hidden last before the others; then by title. */
export const AdminListingsQuery = z.object({
  /** Words of a title or a producer's name, with or without accents. */
  q: z.string().max(100).optional(),
  product_id: z.string().max(64).optional(),
  hidden: z
    .enum(["true", "false"])
    .transform((text) => text === "true")
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export type AdminListingsQuery = z.infer<typeof AdminListingsQuery>

export const AdminListingsResponse = z.object({
  listings: z.array(AdminListing),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type AdminListingsResponse = z.infer<typeof AdminListingsResponse>
/** Also the answer of hiding and of showing. */
export const AdminListingResponse = z.object({ listing: AdminListing })
