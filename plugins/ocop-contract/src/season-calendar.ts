import * as z from "zod"

/** How many listings of a month are told at once. */
export const SEASON_PAGE_SIZE = 24

/** `GET /store/seasons`: without a month, the one that it is in Vietnam. */
export const SeasonsQuery = z.object({
  month: z.coerce.number().int().min(1).max(12).optional(),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export type SeasonsQuery = z.infer<typeof SeasonsQuery>

export const SeasonsResponse = z.object({
  /** 1 to 12, in Vietnam now. */
  this_month: z.number().int(),
  /** The one that was asked for. */
  month: z.number().int(),
  /** All twelve, with how many listings on show are in season in each. */
  months: z.array(z.object({ month: z.number().int(), count: z.number().int() })),
  /** Of the month that was asked for, newest first: at most `SEASON_PAGE_SIZE`. */
  product_ids: z.array(z.string()),
})
export type SeasonsResponse = z.infer<typeof SeasonsResponse>
