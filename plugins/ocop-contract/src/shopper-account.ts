import * as z from "zod"

/** Asked again, because nothing of it can be undone. */
export const DeleteAccountBody = z.object({
  password: z.string().min(1).max(5_000),
})
export type DeleteAccountBody = z.infer<typeof DeleteAccountBody>

/** What became of an account: its orders are kept without it (SPEC PD2). */
export const DeleteAccountResponse = z.object({
  deleted: z.literal(true),
  orders_kept: z.number().int(),
})
export type DeleteAccountResponse = z.infer<typeof DeleteAccountResponse>
