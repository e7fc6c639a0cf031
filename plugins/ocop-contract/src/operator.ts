import * as z from "zod"
import { typedText } from "./primitives.js"

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
}

/** `GET /admin/producers` */
export const AdminProducersQuery = z.object({
  q: z.string().max(100).optional(),
  status: z.enum(["draft", "submitted", "approved", "suspended", "refused"]).optional(),
  province_code: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  /** Only those with a claim that waits for an answer. */
  claims: z.literal("pending").optional(),
  ...page,
})

/** `POST /admin/producers/:id/{approve,suspend,reinstate}`; a reason is kept with the producer. */
export const ChangeProducerStatusBody = z.object({ reason: typedText(1000).optional() }).strict()
export type ChangeProducerStatusBody = z.infer<typeof ChangeProducerStatusBody>

/** `GET /admin/storefront`: where the shop is, for links into it; null when the backend does not know. */
export const StorefrontResponse = z.object({ url: z.string().nullable() })
