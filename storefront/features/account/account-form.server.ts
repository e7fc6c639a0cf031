import { typedText } from "@ocop/contract"
import { parseVietnamesePhone, PASSWORD_MAX, PASSWORD_MIN } from "@ocop/rules"
import * as z from "zod"

const phone = typedText(30).transform((typed, context) => {
  if (typed === "") return null
  const parsed = parseVietnamesePhone(typed)
  if (!parsed) context.addIssue({ code: "custom", message: "not a Vietnamese number" })
  return parsed
})
const email = typedText(254).pipe(z.email())
const name = typedText(120).pipe(z.string().min(2))

export const SignInForm = z.object({ email, password: z.string().min(1).max(PASSWORD_MAX) })
export const RegisterForm = z.object({
  name,
  email,
  phone,
  password: z.string().min(PASSWORD_MIN).max(PASSWORD_MAX),
})
export const ProfileForm = z.object({ name, phone })

/** The names of the fields that are wrong, in the order of the form. */
export function wrongFields(error: z.ZodError): string[] {
  return [...new Set(error.issues.map(({ path }) => String(path[0])))]
}
