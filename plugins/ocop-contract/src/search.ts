import * as z from "zod"
import { DongAmount, IsoDay, StarsToday } from "./primitives.js"

/** One hit of the index `product` of `POST /store/search`. */
export const SearchHit = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  thumbnail: z.string().nullable(),
  producer_id: z.string(),
  producer_name: z.string(),
  producer_handle: z.string(),
  stars: StarsToday,
  certificate_valid_until: IsoDay.nullable(),
  province_code: z.string(),
  province: z.string(),
  former_province: z.string().nullable(),
  group: z.string(),
  price_min: DongAmount.nullable(),
  price_max: DongAmount.nullable(),
  in_stock: z.boolean(),
  in_season: z.boolean(),
  /** False while `sellable` refuses it (certificate lapsed, revoked, …). */
  on_sale: z.boolean(),
  /** The last day of its producer's holiday, while that alone keeps it from being bought. Absent in an older index. */
  closed_until: IsoDay.nullable().default(null),
  /** Sold ahead: the day to come from which it is sent. Absent in an older index. */
  ships_from: IsoDay.nullable().default(null),
})
export type SearchHit = z.infer<typeof SearchHit>

/** Facets a shopper can narrow by; names are fields of the index. */
export const SEARCH_FACETS = ["stars", "province_code", "former_province", "group"] as const

/** The longest text that a search takes. */
export const SEARCH_TEXT_MAX = 100
