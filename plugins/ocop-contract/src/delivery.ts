import * as z from "zod"
import { typedText } from "./primitives.js"

/**
 * Who receives the goods and where: two levels since July 2025, no district. In Medusa's address the
 * province code is `province`, the commune's name `city`, and `metadata` holds the commune code.
 */
export const DeliveryForm = z.object({
  name: typedText(120).pipe(z.string().min(2)),
  /** As typed; `parseVietnamesePhone` of `@ocop/rules` decides. */
  phone: typedText(30),
  email: typedText(254)
    .pipe(z.union([z.literal(""), z.email()]))
    .default(""),
  province_code: z.string().regex(/^\d{2}$/),
  commune_code: z.string().regex(/^\d{5}$/),
  street: typedText(200).pipe(z.string().min(3)),
  note: typedText(500).default(""),
})
export type DeliveryForm = z.infer<typeof DeliveryForm>
