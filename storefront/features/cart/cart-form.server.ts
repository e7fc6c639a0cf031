import * as z from "zod"

const id = z.string().min(1).max(64)
/** The most of one article that a cart takes. */
export const MAX_QUANTITY = 999

/**
 * What the forms of the cart and of a product page send. `stay` comes from scripts, which show the answer on
 * the page where they are; without it the answer leads to the cart.
 */
export const CartForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("add"),
    variant_id: id,
    quantity: z.coerce.number().int().min(1).max(MAX_QUANTITY),
    stay: z.string().optional(),
  }),
  z.object({
    intent: z.literal("update"),
    line_id: id,
    /** What the field says; 0 removes the line. */
    quantity: z.coerce.number().int().min(0).max(MAX_QUANTITY),
    /** What the − and + buttons add to it. */
    step: z.coerce.number().int().min(-1).max(1).default(0),
    stay: z.string().optional(),
  }),
  z.object({ intent: z.literal("remove"), line_id: id, stay: z.string().optional() }),
])
export type CartForm = z.infer<typeof CartForm>
