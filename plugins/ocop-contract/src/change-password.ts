import * as z from "zod"

/** Passwords are taken as typed; how good a new one is, the rules say. */
export const ChangePasswordBody = z.object({
  old_password: z.string().min(1).max(5_000),
  new_password: z.string().max(5_000),
})
export type ChangePasswordBody = z.infer<typeof ChangePasswordBody>
