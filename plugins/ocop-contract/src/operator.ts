import * as z from "zod"
import { IsoDay, typedText } from "./primitives.js"

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
  ...page,
})

/** `POST /admin/producers/:id/{approve,suspend,reinstate}`; a reason is kept with the producer. */
export const ChangeProducerStatusBody = z.object({ reason: typedText(1000).optional() }).strict()
export type ChangeProducerStatusBody = z.infer<typeof ChangeProducerStatusBody>

/** `GET /admin/certificates` */
export const AdminCertificatesQuery = z.object({
  number: z.string().max(100).optional(),
  certified_product_id: z.string().max(64).optional(),
  ...page,
})

/** `POST /admin/certificates/:id/revoke`: nothing is revoked without a decision and a reason. */
export const RevokeCertificateBody = z
  .object({
    decision: typedText(200).pipe(z.string().min(1)),
    reason: typedText(2000).pipe(z.string().min(1)),
    /** The day from which it counts; today when absent. */
    revoked_on: IsoDay.optional(),
  })
  .strict()
