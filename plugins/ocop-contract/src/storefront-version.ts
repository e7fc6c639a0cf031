import * as z from "zod"

/** Answer of `GET /store/storefront-version`. Compare it for equality; it has no order. */
export const StorefrontVersionResponse = z.object({ version: z.string().min(1) })
export type StorefrontVersionResponse = z.infer<typeof StorefrontVersionResponse>
