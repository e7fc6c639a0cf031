import * as z from "zod"
import { ClosedShop } from "./holiday.js"

export const ProducerKind = z.enum([
  "cooperative",
  "cooperative-group",
  "limited-company",
  "joint-stock-company",
  "private-enterprise",
  "household-business",
  "production-facility",
  "other",
])
export type ProducerKind = z.infer<typeof ProducerKind>

/** What a card or a line needs of a producer. */
export const ProducerSummary = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  kind: ProducerKind,
  province: z.string(),
  province_code: z.string(),
})
export type ProducerSummary = z.infer<typeof ProducerSummary>

/** A producer's public page. A suspended or unapproved producer has none: it answers 404. */
export const Producer = ProducerSummary.extend({
  representative: z.string().nullable(),
  place: z.string(),
  commune: z.string().nullable(),
  former_province: z.string().nullable(),
  story: z.string().nullable(),
  /** Null while its shop is open today. */
  closed: ClosedShop.nullable(),
  /** Products of this producer that are published. */
  listing_count: z.number().int(),
})
export type Producer = z.infer<typeof Producer>
export const ProducerResponse = z.object({ producer: Producer })

export const ProducersQuery = z.object({
  q: z.string().max(100).optional(),
  province_code: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(24),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export const ProducersResponse = z.object({
  producers: z.array(Producer),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
