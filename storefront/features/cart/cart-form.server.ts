import * as z from "zod"

const id = z.string().min(1).max(64)
/** Digits only: an emptied field is a mistake, and must not read as 0, which removes. */
const quantity = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/)
  .transform(Number)

/**
 * What the forms of the cart and of a product page send. `stay` comes from scripts, which show the answer on
 * the page where they are; without it the answer leads to the cart.
 */
export const CartForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("add"),
    variant_id: id,
    quantity: quantity.pipe(z.number().min(1)),
    stay: z.string().optional(),
  }),
  z.object({
    intent: z.literal("update"),
    line_id: id,
    /** What the field says; 0 removes the line. */
    quantity,
    /** What the − and + buttons add to it. */
    step: z.enum(["-1", "1"]).transform(Number).optional(),
    stay: z.string().optional(),
  }),
  z.object({ intent: z.literal("remove"), line_id: id, stay: z.string().optional() }),
  z.object({
    intent: z.literal("add-basket"),
    basket_id: id,
    quantity: quantity.pipe(z.number().min(1)),
  }),
  z.object({
    intent: z.literal("set-basket"),
    basket_id: id,
    /** What the field says; 0 takes the basket out. */
    quantity,
    /** What the − and + buttons add to it. */
    step: z.enum(["-1", "1"]).transform(Number).optional(),
  }),
  z.object({ intent: z.literal("remove-basket"), basket_id: id }),
  z.object({ intent: z.literal("use-code"), code: z.string().trim().min(1).max(60) }),
  z.object({ intent: z.literal("drop-code"), code: z.string().trim().min(1).max(60) }),
])
export type CartForm = z.infer<typeof CartForm>
