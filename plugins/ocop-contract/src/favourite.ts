import * as z from "zod"

const page = {
  limit: z.coerce.number().int().min(1).max(50).default(24),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
}
const answeredPage = {
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
}

export const WishesQuery = z.object({
  ...page,
  product_id: z.string().min(1).max(100).optional(),
})
export type WishesQuery = z.infer<typeof WishesQuery>

/** What a customer put on the wishlist. What is no longer on show keeps its name, and leads nowhere. */
export const Wish = z.object({
  product_id: z.string(),
  handle: z.string().nullable(),
  title: z.string().nullable(),
  thumbnail: z.string().nullable(),
  producer_name: z.string().nullable(),
  on_show: z.boolean(),
  wished_at: z.string(),
})
export type Wish = z.infer<typeof Wish>
export const WishesResponse = z.object({
  wishes: z.array(Wish),
  ...answeredPage,
})
export type WishesResponse = z.infer<typeof WishesResponse>

export const FollowsQuery = z.object({
  ...page,
  producer_id: z.string().min(1).max(100).optional(),
})
export type FollowsQuery = z.infer<typeof FollowsQuery>

/** A producer that a customer follows; a closed one has no page for now. */
export const Follow = z.object({
  producer_id: z.string(),
  handle: z.string(),
  name: z.string(),
  place: z.string(),
  open: z.boolean(),
  followed_at: z.string(),
})
export type Follow = z.infer<typeof Follow>
export const FollowsResponse = z.object({
  follows: z.array(Follow),
  ...answeredPage,
})
export type FollowsResponse = z.infer<typeof FollowsResponse>
